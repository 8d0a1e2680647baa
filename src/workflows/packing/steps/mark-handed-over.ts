import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readConsignment } from "../parcel/read-consignment"

export const markHandedOverStepId = "mark-handed-over"

/**
 * Writes that the courier has the parcel. It has no compensation: what core
 * calls shipped cannot be taken back either.
 */
export const markHandedOverStep = createStep(
  markHandedOverStepId,
  async (
    input: { parcel_id: string; handover_id: string | null; actor: string },
    { container }
  ) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const is_new = await packing.markHandedOver(input)
    const parcel = await readConsignment(container, input.parcel_id)
    return new StepResponse({ parcel, is_new })
  }
)
