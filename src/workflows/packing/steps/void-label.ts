import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { voidLabel } from "../label/void-label"

export type VoidLabelStepInput = {
  parcel_id: string
  /** What its boxes are then: closed as they were, to be scanned anew, or void. */
  then: "packed" | "open" | "voided"
}

export const voidLabelStepId = "void-label"

/** Has no compensation: a label that is void stays so. */
export const voidLabelStep = createStep(
  voidLabelStepId,
  async ({ parcel_id, then }: VoidLabelStepInput, { container }) => {
    const parcel = await voidLabel(container, parcel_id)
    if (then !== "packed") {
      const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
      for (const { id } of parcel.boxes) {
        await packing.unpackParcel({ parcel_id: id, to: then })
      }
    }
    return new StepResponse(parcel)
  }
)
