import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readConsignment } from "../parcel/read-consignment"

export const loadConsignmentStepId = "load-consignment"

/** Reads a parcel with the boxes that share its label. */
export const loadConsignmentStep = createStep(
  loadConsignmentStepId,
  async ({ parcel_id }: { parcel_id: string }, { container }) =>
    new StepResponse(await readConsignment(container, parcel_id))
)
