/** A refund of one payment. Money is minor units at the ISO exponent. */
export type RefundActionRow = {
  id: string
  order_id: string
  payment_id: string
  provider_id: string
  amount_minor: string
  currency_code: string
  grant_id: string | null
  reason: string
  actor: string
  /** unknown: the provider gave no answer, and may have paid. */
  state: "planned" | "done" | "unknown" | "failed"
  core_refund_id: string | null
  error: string | null
  settled_by: string | null
  settled_because: string | null
  created_at: string
}

/** What a payment of an order can still give back. */
export type RefundablePaymentRow = {
  payment_id: string
  currency_code: string
  captured_minor: string
  refunded_minor: string
  in_flight_minor: string
  left_minor: string
  /** Refunds without answer; while there are any, nothing is paid back. */
  unknown: string[]
}

/** `GET /admin/order-cycle/orders/:id/refunds?amount=`. */
export type OrderRefundsResponse = {
  payments: RefundablePaymentRow[]
  refunds: RefundActionRow[]
  /** Which payments would pay the amount, when nobody chooses. */
  allocation: { payment_id: string; amount_minor: string }[]
  /** Why the amount cannot be paid back. */
  refusal: string | null
}

/** `POST /admin/order-cycle/orders/:id/refunds`. */
export type RefundsExecutedResponse = { refunds: RefundActionRow[] }

/** `POST /admin/order-cycle/reconciliation/refunds/:id/settle`. */
export type RefundSettledResponse = { refund: RefundActionRow }
