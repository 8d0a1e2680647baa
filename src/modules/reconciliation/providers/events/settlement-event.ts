/** What an event says happened to money. */
export type SettlementEventKind =
  | "capture"
  | "refund"
  | "refund_failed"
  | "chargeback"
  | "chargeback_reversal"
  | "payout"
  | "payout_failure"

/** One thing that a provider reports as it happens. */
export type SettlementEvent = {
  /** The same each time it is sent; one is kept of several. */
  event_id: string
  /** The provider's id of what moved, as its settlement report names it. */
  object_id: string
  /**
   * The key that the request carried which caused it. Medusa sends the id of
   * its capture or refund, so it links the two.
   */
  idempotency_key: string | null
  /** Further ids: payment, merchant's reference. */
  references: string[]
  kind: SettlementEventKind
  /** The provider's own word, for example `succeeded` or `failed`. */
  status: string
  /** Minor units of ISO 4217, without sign; null where none is told. */
  amount_minor: bigint | null
  /** ISO 4217, capitals. */
  currency: string | null
  /** ISO 8601, UTC; null where none is told. */
  occurred_at: string | null
  /** What was sent, as JSON. */
  raw: unknown
}
