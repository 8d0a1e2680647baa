import type { InferTypeOf } from "@medusajs/framework/types"
import type { GrantedRefund } from "../../../modules/verification/models/granted-refund"
import type { TimelineEntry } from "../../../types/timeline"

/**
 * What happened to a granted refund and by whom, for the order's timeline. The
 * money itself is told as `refunded` once per refund of core, whoever paid it.
 */
export const toRefundEntry = (
  grant: InferTypeOf<typeof GrantedRefund>,
  event: "granted" | "withdrawn" | "success" | "failure",
  actor: string
): TimelineEntry => ({
  order_id: grant.order_id,
  kind: "note",
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
