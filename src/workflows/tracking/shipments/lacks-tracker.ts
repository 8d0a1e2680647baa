import type { NewTracker } from "../../../modules/tracking/storage/insert-tracker"
import { statusTable } from "../../../modules/tracking/status/status-table"
import type { TrackingStatus } from "../../../types/tracking"

/** A tracker of a label's number. */
export type LabelTracker = {
  fulfillment_id: string
  courier: string
  tracking_number: string
  status: TrackingStatus
  closed_at: Date | string | null
}

/**
 * Whether a label has no tracker and can get one. A number that is on its way
 * for another fulfilment would be refused again, each time.
 *
 * @param known trackers of the label's number, closed ones too.
 */
export const lacksTracker = (
  label: Pick<NewTracker, "fulfillment_id" | "courier" | "tracking_number">,
  known: LabelTracker[]
): boolean =>
  !known.some(
    (one) =>
      one.fulfillment_id === label.fulfillment_id ||
      (one.courier === label.courier &&
        one.closed_at === null &&
        !statusTable[one.status].terminal)
  )
