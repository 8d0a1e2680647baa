import type { CursorPage } from "./cursor-page"
import type { MatchEvidence } from "./match-evidence"
import type { Page } from "./page"
import type { ReconciliationState } from "./state"

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

/** `GET /admin/order-cycle/reconciliation/lines?state=open`, by day and id. */
export type LineListResponse = CursorPage & {
  lines: LineRow[]
  /** Of an account: all in which it has open lines; empty behind a cursor. */
  open_currencies: string[]
}

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
