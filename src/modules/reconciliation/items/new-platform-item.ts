/** Money that core or an order's promise says moved or will move. */
export type NewPlatformItem = {
  kind: "capture" | "refund" | "expected_transfer" | "cod_due" | "payout"
  /** Capture, refund, order or, of a payout, its batch. */
  entity_id: string
  order_id: string | null
  payment_id: string | null
  provider_id: string | null
  reference: string | null
  /** What the provider calls what moved, and its payment. */
  provider_refs: string[]
  payer: string | null
  /** Signed minor units: what leaves the shop is negative. */
  amount_minor: string
  /** Part of it that only tells it from others; none unless it is given. */
  suffix_minor?: string
  currency_code: string
  /** Of a capture: what was authorised, minor units. */
  authorised_minor: string | null
  /** UTC, ISO 8601. */
  opened_at: string
  /** When its order was cancelled, UTC, ISO 8601. */
  order_canceled_at?: string | null
  /** Of cash on delivery: when all its parcels had come back. */
  returned_at?: string | null
  excluded_reason: string | null
}
