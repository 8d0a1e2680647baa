import type { MatchEvidence } from "./match-evidence"

/** Money is integer minor units at the ISO 4217 exponent, as a string. */
type Page = { count: number; offset: number; limit: number }

export const reconciliationStates = ["open", "matched", "excluded"] as const

export type ReconciliationState = (typeof reconciliationStates)[number]

export type AccountRow = {
  id: string
  code: string
  name: string
  kind: "psp" | "bank" | "courier" | "wallet"
  currency_code: string
  time_zone: string
  /** As its statements write it. */
  number: string | null
  provider_id: string | null
  format: string
  csv_profile: Record<string, unknown> | null
  lag_days: number
  stale_after_days: number | null
}

/** `GET /admin/order-cycle/reconciliation/accounts`. */
export type AccountListResponse = Page & { accounts: AccountRow[] }

export type AccountResponse = { account: AccountRow }

/** What is wrong or worth knowing about a statement. */
export type FindingRow = {
  code: string
  severity: "error" | "warning" | "info"
  statement: number | null
  /** Line of the file and field of that line, from 1. */
  line: number | null
  column: number | null
  message: string
}

export type FileRow = {
  id: string
  account_id: string
  name: string
  sha256: string
  format: string
  /** Lines of a quarantined file are matched by a person only. */
  state:
    "received" | "parsed" | "posted" | "rejected" | "duplicate" | "quarantined"
  bytes: number
  /** Booked lines, and how many are written so far. */
  line_count: number
  lines_done: number
  /** Lines that no earlier file had. */
  lines_added: number
  findings: FindingRow[]
  uploaded_by: string
  released_by: string | null
  released_at: string | null
  created_at: string
}

/** What a file declares of one account and currency. */
export type StatementRow = {
  id: string
  external_id: string | null
  sequence: string | null
  source_account: string | null
  currency_code: string
  from_on: string | null
  to_on: string | null
  opening_minor: string | null
  closing_minor: string | null
  credit_minor: string
  debit_minor: string
  entries: number
  line_count: number
  unreadable: number
  tie: "ok" | "rounding" | "break" | "none"
  /** Declared closing minus (opening + credit - debit), or payout minus net. */
  gap_minor: string | null
  is_final: boolean
}

/** `GET /admin/order-cycle/reconciliation/files/:id` and its `release`. */
export type FileResponse = { file: FileRow; statements: StatementRow[] }

/** `GET /admin/order-cycle/reconciliation/files`. */
export type FileListResponse = Page & { files: FileRow[] }

/** A file as it was taken in; a large one is `received`, and read later. */
export type ImportedFileRow = {
  file: FileRow
  /** The account has this very file already; nothing was written. */
  is_duplicate: boolean
  findings: FindingRow[]
}

/** `POST /admin/order-cycle/reconciliation/files`: one file, or a zip's. */
export type ImportResponse = {
  imports: ImportedFileRow[]
  /** Files of a zip that hold nothing of the account, and why. */
  refused: { name: string; message: string }[]
}

export type LineRow = {
  id: string
  account_id: string
  file_id: string
  file_line: number
  kind: string
  /** Negative when it leaves the account. */
  amount_minor: string
  currency_code: string
  /** Of a settlement: what moved, and what was taken from it. */
  gross_minor: string | null
  fee_minor: string | null
  tax_minor: string | null
  booked_on: string
  value_on: string | null
  text: string
  party: string | null
  reference: string | null
  /** Its statement will replace it. */
  provisional: boolean
  state: ReconciliationState
}

/**
 * `GET /admin/order-cycle/reconciliation/lines?state=open`, by day and id;
 * `count` is of the lines after the cursor.
 */
export type LineListResponse = Page & { lines: LineRow[] }

export type ItemRow = {
  id: string
  kind:
    | "capture"
    | "refund"
    | "expected_transfer"
    | "cod_due"
    | "manual_payment"
    | "payout"
  entity_id: string
  order_id: string | null
  payment_id: string | null
  provider_id: string | null
  reference: string | null
  payer: string | null
  /** Negative when it leaves the shop. */
  amount_minor: string
  currency_code: string
  /** What no line has proven of it and nobody wrote off; signed. */
  open_minor: string
  opened_at: string
  state: ReconciliationState
  excluded_reason: string | null
  withdrawn_at: string | null
}

/** `GET /admin/order-cycle/reconciliation/items?state=open`. */
export type ItemListResponse = Page & { items: ItemRow[] }

export type MatchRow = {
  id: string
  line_id: string
  rule: string
  rule_version: number
  confidence: string
  /** What was odd about it, for example C03. */
  reason: string | null
  evidence: Record<string, unknown>
  decided_by: string
  decided_at: string
  state: "suggested" | "confirmed" | "locked" | "rejected" | "undone"
  /** The parts of the line; they sum to it. */
  legs: {
    kind: "item" | "unapplied" | "suffix" | "fee" | "tax" | "fx" | "write_off"
    item_id: string | null
    allocated_minor: string
    active: boolean
  }[]
}

/** `POST /admin/order-cycle/reconciliation/matches` and its `undo`. */
export type MatchResponse = { match: MatchRow }

/** `GET /admin/order-cycle/reconciliation/matches`. */
export type MatchListResponse = Page & { matches: MatchRow[] }

/** `POST /admin/order-cycle/reconciliation/match`. */
export type MatchRunResponse = {
  /** Ids of the new matches. */
  matched: string[]
  /** What could not be carried out yet, in sentences. */
  failures: string[]
}

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

/** `GET /admin/order-cycle/reconciliation/discrepancies`. */
export type DiscrepancyListResponse = Page & { discrepancies: DiscrepancyRow[] }

/** `POST /admin/order-cycle/reconciliation/discrepancies/:id` and `resolve`. */
export type DiscrepancyResponse = { discrepancy: DiscrepancyRow }

export type SuggestionRow = {
  id: string
  line_id: string
  /** 1 is the likeliest, of three at most. */
  rank: number
  rule: string
  confidence: string
  reason: string | null
  items: { id: string; allocated: string }[]
  unapplied_minor: string
  /** Why, as keys of texts and their values. */
  evidence: MatchEvidence[]
}

/** `GET /admin/order-cycle/reconciliation/suggestions?line_id=…`. */
export type SuggestionListResponse = Page & { suggestions: SuggestionRow[] }

/** `POST /admin/order-cycle/reconciliation/suggestions/:id/reject`. */
export type RejectedSuggestionResponse = { id: string; rejected: true }

export type RunRow = {
  id: string
  account_id: string
  actor: string
  params: Record<string, unknown>
  input_hash: string
  output_hash: string
  line_count: number
  auto_count: number
  suggest_count: number
  started_at: string
  ended_at: string
}

/** `GET /admin/order-cycle/reconciliation/runs`. */
export type RunListResponse = Page & { runs: RunRow[] }

export type BatchRow = {
  id: string
  account_id: string
  statement_id: string
  external_id: string
  currency_code: string
  gross_minor: string
  fee_minor: string
  tax_minor: string
  net_minor: string
  payout_minor: string | null
  line_count: number
  state: "open" | "closed" | "funded" | "reconciled" | "failed" | "reopened"
}

/** `GET /admin/order-cycle/reconciliation/batches`. */
export type BatchListResponse = Page & { batches: BatchRow[] }

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

export type PeriodCurrencyRow = {
  currency_code: string
  opening_count: number
  opening_minor: string
  new_count: number
  new_minor: string
  matched_count: number
  matched_minor: string
  excluded_count: number
  excluded_minor: string
  closing_count: number
  closing_minor: string
  /** Opening + new - matched - excluded - closing; must be 0. */
  gap_minor: string
  auto_count: number
}

/** `GET /admin/order-cycle/reconciliation/periods?account_id=…&from=…&to=…`. */
export type PeriodResponse = {
  period: { account_id: string; from: string; to: string }
  closed_to: string | null
  currencies: PeriodCurrencyRow[]
}

/** `GET /admin/order-cycle/reconciliation/audit/verify?account_id=…`. */
export type AuditVerifyResponse = {
  account_id: string
  /** Acts that follow each other. */
  acts: number
  last_hash: string
  broken: {
    position: number
    problem: "missing" | "relinked" | "changed"
  } | null
}
