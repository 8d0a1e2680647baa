import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { PackParcelInput } from "../../../modules/packing/storage/pack-parcel"
import { readPackedParcel } from "../parcel/read-packed-parcel"

export const packParcelStepId = "pack-parcel"

/**
 * Closes a parcel. It has no compensation: the box is closed, whatever fails
 * later, and closing it again changes nothing.
 */
export const packParcelStep = createStep(
  packParcelStepId,
  async (input: PackParcelInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { is_new } = await packing.packParcel(input)
    const parcel = await readPackedParcel(container, input.parcel_id)
    return new StepResponse({ parcel, is_new })
  }
)
