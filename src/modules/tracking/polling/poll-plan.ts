/** What follows for a parcel's polls. */
export type PollPlan = {
  /** null: never again. */
  next_poll_at: Date | null
  /** The last poll at the age limit told nothing new: close as expired. */
  expires: boolean
}
