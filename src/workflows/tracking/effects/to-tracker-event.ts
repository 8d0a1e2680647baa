import type { TrackerEvent } from "./tracker-event"

/** Names a tracker to who listens. */
export const toTrackerEvent = ({
  id,
  order_id,
  fulfillment_id,
}: TrackerEvent): TrackerEvent => ({ id, order_id, fulfillment_id })
