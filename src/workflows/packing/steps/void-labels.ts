import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { voidLabel } from "../label/void-label"
import type { Consignment } from "../parcel/read-consignment"

export const voidLabelsStepId = "void-labels"

/**
 * Voids labels of one order, whose lock is held; one that several parcels share
 * once. It has no compensation: a label that is void stays so, its parcels are
 * packed.
 *
 * @returns what was on each label, as it was.
 */
export const voidLabelsStep = createStep(
  voidLabelsStepId,
  async ({ parcel_ids }: { parcel_ids: string[] }, { container }) => {
    const voided: Consignment[] = []
    const done = new Set<string>()
    for (const parcelId of parcel_ids) {
      if (!done.has(parcelId)) {
        const label = await voidLabel(container, parcelId)
        label.boxes.forEach(({ id }) => done.add(id))
        voided.push(label)
      }
    }
    return new StepResponse(voided)
  }
)
