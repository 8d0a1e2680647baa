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
  line_count: number
  credit_minor: string
  debit_minor: string
  opening_minor: string | null
  closing_minor: string | null
  /** Declared closing minus (opening + credit - debit). */
  gap_minor: string | null
  findings: FindingRow[]
  uploaded_by: string
  created_at: string
}

/** `GET /admin/order-cycle/reconciliation/files`. */
export type FileListResponse = Page & { files: FileRow[] }

/** `POST /admin/order-cycle/reconciliation/files`. */
export type ImportResponse = {
  file: FileRow
  /** The account has this very file already; nothing was written. */
  is_duplicate: boolean
  lines: { in_file: number; added: number }
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
  booked_on: string
  value_on: string | null
  text: string
  party: string | null
  reference: string | null
  state: ReconciliationState
}

/** `GET /admin/order-cycle/reconciliation/lines?state=open`. */
export type LineListResponse = Page & { lines: LineRow[] }

export type ItemRow = {
  id: string
  kind:
    "capture" | "refund" | "expected_transfer" | "cod_due" | "manual_payment"
  entity_id: string
  order_id: string
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
  evidence: Record<string, unknown>
  decided_by: string
  decided_at: string
  state: "suggested" | "confirmed" | "locked" | "rejected" | "undone"
  legs: { item_id: string; allocated_minor: string; active: boolean }[]
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
