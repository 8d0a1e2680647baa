import { MedusaError } from "@medusajs/framework/utils"
import type { TrackingModuleService } from "../../../modules/tracking/service"

/**
 * The tracker whose number is to be corrected; where that was done before,
 * the one that has the right number now.
 *
 * @throws MedusaError when there is none, or it is closed.
 */
export async function findCorrectedTracker(
  tracking: TrackingModuleService,
  trackerId: string,
  number: string
) {
  const [asked] = await tracking.listTrackers(
    { id: trackerId },
    { withDeleted: true }
  )
  if (!asked) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no tracker with id ${trackerId}.`
    )
  }
  const { courier, tracking_number, fulfillment_id } = asked
  if (asked.deleted_at) {
    const [now] = await tracking.listTrackers({
      fulfillment_id,
      courier,
      tracking_number: number,
      closed_at: null,
    })
    if (now) {
      return now
    }
  }
  if (asked.closed_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Tracker ${trackerId} is closed: ${tracking_number} of ${courier} is ` +
        `no longer the number of this parcel.`
    )
  }
  return asked
}
