/** What a payment can still give back; minor units of its currency. */
export type RefundablePayment = {
  id: string
  currency_code: string
  captured: bigint
  /** Refunds that core holds. */
  refunded: bigint
  /** Refunds that are under way and that core does not hold. */
  in_flight: bigint
  /** Of these, refunds of which nobody knows whether the money went. */
  unknown: { id: string; amount: bigint }[]
  /** When its first money came, ISO 8601. */
  opened_at: string
}
