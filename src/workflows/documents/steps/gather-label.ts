import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { gatherLabel } from "../label/gather-label"

export const gatherLabelStepId = "gather-label"

/**
 * What a parcel's label says. It has no compensation: an SSCC that was given
 * stays the parcel's.
 */
export const gatherLabelStep = createStep(
  gatherLabelStepId,
  async ({ parcel_id }: { parcel_id: string }, { container }) =>
    new StepResponse(await gatherLabel(container, parcel_id))
)
