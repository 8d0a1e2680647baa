/** A block of seven days that is over; store-local days, units. */
export type PublishedBlock = {
  from_on: string
  to_on: string
  quantity: number
  project_quantity: number
  /** Share of its trade in which the item could be sold, 0–1. */
  exposure: number
}
