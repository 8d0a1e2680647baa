/** What polling one parcel to its end took and missed. */
export type PollOutcome = {
  polls: number
  /**
   * Minutes from when the courier told to when it was seen; null: it never
   * happened.
   */
  delivered_after: number | null
  out_for_delivery_after: number | null
}
