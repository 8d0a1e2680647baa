import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readPackedParcel } from "../parcel/read-packed-parcel"

export const loadParcelStepId = "load-parcel"

/** Reads a parcel and what is in it; what is in it no longer changes. */
export const loadParcelStep = createStep(
  loadParcelStepId,
  async ({ parcel_id }: { parcel_id: string }, { container }) =>
    new StepResponse(await readPackedParcel(container, parcel_id))
)
