import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { restoreParkedReservations } from "../label/restore-parked-reservations"
import { settleLabelAttempt } from "../label/settle-label-attempt"
import { readConsignment } from "../parcel/read-consignment"

export const settleAttemptStepId = "settle-attempt"

/**
 * Ends the open attempt of a parcel and of those that share its label, and
 * gives back what it parked.
 */
export const settleAttemptStep = createStep(
  settleAttemptStepId,
  async ({ parcel_id }: { parcel_id: string }, { container }) => {
    await restoreParkedReservations(container, parcel_id)
    const { attempt_id, ...parcel } = await readConsignment(
      container,
      parcel_id
    )
    if (attempt_id && parcel.state === "labelling") {
      await settleLabelAttempt(
        container,
        { ...parcel, attempt_id },
        "The purchase of the label was cut off and left no fulfilment.",
        { is_cut_off: true }
      )
    }
    return new StepResponse(await readConsignment(container, parcel_id))
  }
)
