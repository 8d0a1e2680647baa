import type { Money } from "./order-desk"

/** What must be true of every order and stock level; see docs/audit.md. */
export const auditInvariants = [
  "reserved_equals_reservations",
  "reserved_within_stock",
  "allocation_equals_unfulfilled",
  "fulfilled_within_ordered",
  "label_stock_kept",
  "not_fulfilled_while_held",
  "fulfilled_where_reserved",
  "address_equals_fulfillment",
  "captures_equal_transactions",
  "refunds_within_captures",
  "refund_is_granted",
  "order_is_reviewed",
  "review_is_current",
] as const

export type AuditInvariant = (typeof auditInvariants)[number]

/** States in which a finding still waits for somebody or something. */
export const openAuditStates = ["open", "approved", "failed"] as const

export const auditStates = [
  ...openAuditStates,
  "repaired",
  "dismissed",
] as const

export type AuditState = (typeof auditStates)[number]

/** What a repair does, one word for one kind of work. */
export const auditRepairs = [
  "set_reserved",
  "allocate",
  "release_excess",
  "move_stock",
  "correct_label_stock",
  "cancel_fulfillment",
  "add_transaction",
  "record_grant",
  "verify",
] as const

export type AuditRepair = (typeof auditRepairs)[number]

/** Facts of a finding, which the sentence of its invariant names. */
export type AuditEvidence = Record<
  string,
  string | number | boolean | null | string[] | Money
>

/** `GET /admin/order-cycle/audit-findings`. */
export type AuditFindingRow = {
  id: string
  invariant: AuditInvariant
  subject: string
  order_id: string | null
  display_id: number | null
  expected: AuditEvidence
  found: AuditEvidence
  /** Null: only a person can know what would set it right. */
  proposal: { repair: AuditRepair } | null
  state: AuditState
  /** UTC, ISO 8601, as are the other times. */
  seen_first_at: string
  seen_last_at: string
  decided_by: string | null
  decided_at: string | null
  note: string | null
  before: AuditEvidence | null
  after: AuditEvidence | null
  error: string | null
}

export type AuditFindingsResponse = {
  audit_findings: AuditFindingRow[]
  count: number
  offset: number
  limit: number
  /** End of the last audit that was finished; null before the first. */
  audited_at: string | null
}

export type AuditFindingResponse = { audit_finding: AuditFindingRow }
