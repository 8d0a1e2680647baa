import type { RowContext } from "./row-context"

/** Who let each of an order's refunds be paid; nothing is paid without. */
export function addGrantedRefundRows({ order, rows }: RowContext): void {
  for (const { id, at, minor } of order.payment.refunds) {
    rows.add("verification_granted_refund", {
      id: id.replace(/^ref/, "ogrf"),
      order_id: order.id,
      currency_code: order.currency_code,
      amount_minor: minor,
      lines: [],
      lowers_due: true,
      reason: order.aftermath ? "returned" : "goodwill",
      state: "success",
      refund_id: id,
      idempotency_key: `demo:${id}`,
      granted_by: "desk-1",
      granted_at: at,
      executed_by: "desk-1",
      executed_at: at,
      created_at: at,
      updated_at: at,
    })
  }
}
