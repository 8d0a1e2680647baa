/** What can happen to an order, in the words of the field. */
export const timelineKinds = [
  "placed",
  "imported",
  "verified",
  "held",
  "hold_released",
  "released",
  "allocated",
  "deallocated",
  "pick_started",
  "picked",
  "short_picked",
  "packed",
  "label_bought",
  "label_voided",
  "handed_over",
  "first_scan",
  "out_for_delivery",
  "delivery_failed",
  "delivered",
  "returned",
  "captured",
  "refunded",
  "matched",
  "discrepancy_opened",
  "discrepancy_resolved",
  "document_issued",
  "document_voided",
  "message_sent",
  "case_opened",
  "case_closed",
  "canceled",
  "rule_applied",
  "override",
  "note",
] as const

export type TimelineKind = (typeof timelineKinds)[number]

/**
 * One thing that happened to an order.
 *
 * `cause` names what made it happen (`parcel:opcl_…`, `hold:ohold_…`): the
 * same (order, kind, cause) is recorded once, however often it is reported.
 * `actor` is a user id, `api:<key id>`, `courier:<code>`, `job:<name>` or
 * `system`.
 */
export type TimelineEntry = {
  order_id: string
  kind: TimelineKind
  cause: string
  /** When it happened (UTC), which may be before it was recorded. */
  at: Date | string
  actor: string
  payload?: Record<string, unknown> | null
}
