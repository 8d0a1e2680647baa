/** What a buyer by bank transfer is told; amounts are main units, exact. */
export type PaymentInstructions = {
  /** Written into the transfer, it tells whose money it is. */
  code: string
  /** To transfer, the suffix included. */
  amount: string
  /** Part of the amount that only tells it from others; may be negative. */
  suffix: string
  /** What has not arrived yet. */
  open_amount: string
  /** ISO 4217, upper case. */
  currency_code: string
  /** UTC, ISO 8601. */
  valid_to: string
  /** IANA zone in which the shop cuts its days. */
  time_zone: string
  state: "open" | "paid" | "expired" | "canceled"
  /** null: the shop takes no more transfers on this account. */
  payee: { bank: string; name: string; number: string } | null
}

/** `GET /store/order-cycle/payment-instructions/:token`. */
export type PaymentInstructionsResponse = {
  payment_instructions: PaymentInstructions
}

/** `GET /admin/order-cycle/orders/:id/transfer-code`; null: it has none. */
export type TransferCodeResponse = {
  transfer_code:
    | (PaymentInstructions & {
        id: string
        /** What the order owes. */
        base_amount: string
        token: string
        /** The buyer's page; null: its address is not known. */
        url: string | null
        /** When the buyer was written to, UTC. */
        told_at: string | null
      })
    | null
}
