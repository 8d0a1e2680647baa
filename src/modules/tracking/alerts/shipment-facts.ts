/** What packing and core know of a tracker's parcel. */
export type ShipmentFacts = {
  tracker_id: string
  /** UTC, ISO 8601. */
  handed_over_at: string | null
  is_shipped: boolean
  /** Its order is canceled. */
  is_canceled: boolean
}
