import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { voidLabel } from "../label/void-label"
import type { PackedParcel } from "../parcel/read-packed-parcel"

export const voidLabelsStepId = "void-labels"

/**
 * Voids labels of one order, whose lock is held. It has no compensation: a
 * label that is void stays so, its parcel is packed.
 *
 * @returns the parcels as they were with their labels.
 */
export const voidLabelsStep = createStep(
  voidLabelsStepId,
  async ({ parcel_ids }: { parcel_ids: string[] }, { container }) => {
    const voided: PackedParcel[] = []
    for (const id of parcel_ids) {
      voided.push(await voidLabel(container, id))
    }
    return new StepResponse(voided)
  }
)
