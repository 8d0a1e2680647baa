/** How long until the next poll, in minutes. */
export type PollPace = {
  minutes: number
  /** Also poll at 07:30 local, when couriers load their vans. */
  wakes: boolean
}
