/** What events say of a tracker. */
export type TrackerEvent = {
  id: string
  order_id: string
  fulfillment_id: string
}
