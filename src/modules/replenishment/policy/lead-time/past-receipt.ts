/** A receipt that teaches a lead time. */
export type PastReceipt = {
  /** Local calendar days from sent to on the shelf; at least 1. */
  days: number
  /** Accepted units: the receipt's weight. */
  quantity: number
}
