import type { InferTypeOf } from "@medusajs/framework/types"
import type { GrantedRefund } from "../../../modules/verification/models/granted-refund"
import type { TimelineEntry } from "../../../types/timeline"

/** What happened to a granted refund, for the order's timeline. */
export const toRefundEntry = (
  grant: InferTypeOf<typeof GrantedRefund>,
  event: "granted" | "withdrawn" | "success" | "failure",
  actor: string
): TimelineEntry => ({
  order_id: grant.order_id,
  kind: event === "success" ? "refunded" : "note",
  cause: `granted_refund:${grant.id}:${
    event === "failure" ? `failure:${grant.executed_at}` : event
  }`,
  at: new Date(),
  actor,
  payload: {
    event: `refund_${event}`,
    amount: {
      amount_minor: grant.amount_minor,
      currency_code: grant.currency_code,
    },
    reason: grant.reason,
    note: grant.note,
    error: grant.error,
  },
})
