import type { Page } from "./page"

export type DiscrepancyResolution =
  | "matched_later"
  | "corrected"
  | "refunded"
  | "claimed"
  | "written_off"
  | "accepted"
  | "false_positive"

export type DiscrepancyRow = {
  id: string
  account_id: string | null
  /** Its sentences stand in the texts under `discrepancy.<code>`. */
  code: string
  severity: "critical" | "high" | "normal" | "info"
  /** How a person may end it. */
  resolutions: DiscrepancyResolution[]
  can_be_written_off: boolean
  /** Source minus platform, signed. */
  amount_minor: string
  currency_code: string
  order_id: string | null
  line_id: string | null
  item_id: string | null
  match_id: string | null
  file_id: string | null
  batch_id: string | null
  /** Values of the sentence; `*_minor` are minor units of the currency. */
  evidence: Record<string, string>
  assignee: string | null
  /** UTC; null where nobody has to act. */
  due_at: string | null
  escalated_at: string | null
  snoozed_until: string | null
  state: "open" | "snoozed" | "investigating" | "proposed" | "resolved"
  resolution: DiscrepancyResolution | null
  resolved_by: string | null
  resolved_at: string | null
  note: string | null
  created_at: string
}

/** A discrepancy of a list, with its order's number. */
export type ListedDiscrepancy = DiscrepancyRow & { display_id: number | null }

/** `GET /admin/order-cycle/reconciliation/discrepancies`. */
export type DiscrepancyListResponse = Page & {
  discrepancies: ListedDiscrepancy[]
}

/** `POST /admin/order-cycle/reconciliation/discrepancies/:id` and `resolve`. */
export type DiscrepancyResponse = { discrepancy: DiscrepancyRow }

export type WriteOffRow = {
  id: string
  discrepancy_id: string
  item_id: string
  amount_minor: string
  currency_code: string
  policy: string
  account_code: string
  /** By somebody other than who proposed it. */
  needs_approval: boolean
  proposed_by: string
  approved_by: string | null
  approved_at: string | null
  state: "proposed" | "approved" | "refused"
  created_at: string
}

/** `GET /admin/order-cycle/reconciliation/write-offs`. */
export type WriteOffListResponse = Page & { write_offs: WriteOffRow[] }

/** `POST /admin/order-cycle/reconciliation/write-offs` and its decisions. */
export type WriteOffResponse = { write_off: WriteOffRow }
