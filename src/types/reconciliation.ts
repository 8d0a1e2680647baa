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

/**
 * `POST /admin/order-cycle/reconciliation/files`; a large file is `received`
 * and read in the background.
 */
export type ImportResponse = {
  file: FileRow
  /** The account has this very file already; nothing was written. */
  is_duplicate: boolean
  findings: FindingRow[]
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

/** `GET /admin/order-cycle/reconciliation/lines?state=open`. */
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
