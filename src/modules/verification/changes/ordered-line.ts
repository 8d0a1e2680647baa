/** The key of a line's metadata that keeps what was ordered at first. */
export const ORDERED_METADATA_KEY = "order_cycle_ordered"

/**
 * A line before any of it was cancelled: core forgets the first quantity, and
 * the shares of a line are shares of its first total.
 */
export type OrderedLine = {
  quantity: number
  /** Units cancelled since. */
  canceled: number
  /** Total after discount and tax, in minor units. */
  charged: string
}
