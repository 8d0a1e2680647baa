/** Units that wait for stock of one item at one location. */
export type Backorder = {
  id: string
  /** Units that were missing when it was queued. */
  quantity: number
  /** Whether it leaves only when it is whole. */
  ship_complete: boolean
  /** The higher, the earlier. */
  priority: number
  /** YYYY-MM-DD. */
  promise_at: string | null
  /** ISO 8601 with offset. */
  queued_at: string
  filled: number
  /** Units that are kept for it until it is whole. */
  held_back: number
  /** How often units went past it to a later one. */
  passed_over: number
  /** ISO 8601: end of its only hold-back; null before its first short arrival. */
  hold_back_until: string | null
}
