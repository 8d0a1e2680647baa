import type { DiscrepancyRow } from "./discrepancies"

/**
 * NONE, SHORT, EXACT, OVER: what came against what is due. UNPROVEN: core has
 * captured money that its account should have shown by now and has not.
 */
export type OrderMoneyState = "NONE" | "SHORT" | "EXACT" | "OVER" | "UNPROVEN"

/** An order's money in one currency, in minor units at the ISO exponent. */
export type OrderMoneyRow = {
  order_id: string
  currency_code: string
  /** As verification reckons it. */
  due_minor: string
  /** In core, less what undone matches took back. */
  captured_minor: string
  /** Paid back to the customer. */
  refunded_minor: string
  /** Confirmed by statement lines. */
  proven_minor: string
  /** Not come, and given up by a write-off. */
  written_off_minor: string
  /** Captured, and its statement may still come. */
  in_flight_minor: string
  /** Captured, and its statement should have come. */
  unproven_minor: string
  /** Came above what the order could take. */
  unapplied_minor: string
  state: OrderMoneyState
  /** UTC. */
  changed_at: string
}

/** A part of a statement line that is confirmed to pay an order. */
export type OrderMoneyMatchRow = {
  match_id: string
  item_kind: string
  state: "confirmed" | "locked" | "undone"
  rule: string
  decided_by: string
  decided_at: string
  allocated_minor: string
  currency_code: string
  line: {
    id: string
    /** The account's day. */
    booked_on: string
    text: string
    amount_minor: string
    currency_code: string
    account_name: string
  }
}

/** What core holds as captured or paid back. */
export type OrderMoveRow = {
  entity_id: string
  kind: "capture" | "refund"
  payment_id: string | null
  provider_id: string | null
  amount_minor: string
  currency_code: string
  at: string
  /** Core no longer has it. */
  withdrawn_at: string | null
}

/** A refund that was asked for and has no known end. */
export type OpenRefundRow = {
  id: string
  payment_id: string
  amount_minor: string
  currency_code: string
  state: "planned" | "unknown"
  error: string | null
  created_at: string
}

export type OrderReceiptRow = {
  id: string
  number: string
  status: "issued" | "void" | "superseded"
  amount_minor: string | null
  currency_code: string | null
  issued_at: string
}

/** `GET /admin/order-cycle/orders/:id/money`. */
export type OrderMoneyResponse = {
  order_money: OrderMoneyRow[]
  matches: OrderMoneyMatchRow[]
  moves: OrderMoveRow[]
  open_refunds: OpenRefundRow[]
  discrepancies: DiscrepancyRow[]
  receipts: OrderReceiptRow[]
}
