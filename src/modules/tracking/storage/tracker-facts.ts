/** What core and verification know of a parcel when its label is made. */
export type TrackerFacts = {
  /** Core's label. */
  label_id: string | null
  /** Last five digits of the recipient's phone. */
  phone_tail: string | null
  /** As `toLaneKey` makes it. */
  lane_key: string | null
  /** ISO 3166-1, two lower case letters. */
  origin_country: string | null
  destination_country: string | null
  destination_city: string | null
}
