/** Money that core or an order's promise says moved or will move. */
export type NewPlatformItem = {
  kind: "capture" | "refund" | "expected_transfer" | "cod_due"
  /** The capture's or refund's id; the order's for what is expected. */
  entity_id: string
  order_id: string
  payment_id: string | null
  provider_id: string | null
  reference: string | null
  /** What the provider calls what moved, and its payment. */
  provider_refs: string[]
  payer: string | null
  /** Signed minor units: what leaves the shop is negative. */
  amount_minor: string
  currency_code: string
  /** UTC, ISO 8601. */
  opened_at: string
  excluded_reason: string | null
}
