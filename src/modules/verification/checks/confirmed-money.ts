/** What statements say of an order's money, in minor units of its currency. */
export type ConfirmedMoney = {
  /** Confirmed by lines of statements. */
  proven: string
  /** Paid back to the customer. */
  refunded: string
  /** Not come, and given up by a write-off. */
  written_off: string
  /** Captured, and missing from statements that should have it by now. */
  unproven: string
  /** As reconciliation sees the order: NONE, SHORT, EXACT, OVER, UNPROVEN. */
  state: string
}
