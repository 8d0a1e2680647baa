import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { OpenParcelInput } from "../../../modules/packing/storage/insert-parcel"
import { readPackedParcel } from "../parcel/read-packed-parcel"

export const openParcelStepId = "open-parcel-with-open-tasks"

/** Opens a parcel; an open one of the same place is answered again. */
export const openParcelStep = createStep(
  openParcelStepId,
  async (input: OpenParcelInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { id, is_new } = await packing.openParcel(input)
    const parcel = await readPackedParcel(container, id)
    return new StepResponse(parcel, is_new ? id : null)
  },
  async (id, { container }) => {
    if (id) {
      const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
      await packing.updateParcels({ id, state: "voided" })
    }
  }
)
