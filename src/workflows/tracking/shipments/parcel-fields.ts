/** What a tracker needs of packing's parcel. */
export const parcelFields = [
  "id",
  "fulfillment_id",
  "courier",
  "service",
  "tracking_number",
  "labelled_at",
  "handed_over_at",
]
