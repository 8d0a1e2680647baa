import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { OpenParcelInput } from "../../../modules/packing/storage/insert-parcels"
import type { PackingPlanRow } from "../../../types/packing-plan"
import { readPackedParcel } from "../parcel/read-packed-parcel"

export type OpenParcelStepInput = Omit<OpenParcelInput, "plan"> & {
  plan_id: string | null
}

export const openParcelStepId = "open-parcel-with-open-tasks"

/** Opens parcels; an open one of the same place is answered again. */
export const openParcelStep = createStep(
  openParcelStepId,
  async ({ plan_id, ...input }: OpenParcelStepInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const plan = plan_id ? await packing.retrievePackingPlan(plan_id) : null
    const { id, opened } = await packing.openParcels({
      ...input,
      plan: plan && {
        id: plan.id,
        boxes: plan.boxes as unknown as PackingPlanRow["boxes"],
      },
    })
    return new StepResponse(await readPackedParcel(container, id), opened)
  },
  async (opened, { container }) => {
    if (opened?.length) {
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .updateParcels(opened.map((id) => ({ id, state: "voided" as const })))
    }
  }
)
