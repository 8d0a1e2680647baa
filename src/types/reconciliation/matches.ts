import type { CursorPage } from "./cursor-page"
import type { ItemRow } from "./items"
import type { LineRow } from "./lines"
import type { Page } from "./page"

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

/** A match of a list, with what it is about. */
export type ListedMatch = MatchRow & {
  line: LineRow | null
  /** Those that its parts pay, in their order. */
  items: Omit<ItemRow, "open_minor">[]
}

/** `GET /admin/order-cycle/reconciliation/matches?account_id=…`, latest first. */
export type MatchListResponse = CursorPage & { matches: ListedMatch[] }

/** `POST /admin/order-cycle/reconciliation/match`. */
export type MatchRunResponse = {
  /** Ids of the new matches. */
  matched: string[]
  /** What could not be carried out yet, in sentences. */
  failures: string[]
}

export type RunRow = {
  id: string
  account_id: string
  /** Of the account's runs, from 1. */
  number: number
  actor: string
  params: Record<string, unknown>
  input_hash: string
  output_hash: string
  line_count: number
  auto_count: number
  suggest_count: number
  started_at: string
  /** Null while it is carried out. */
  ended_at: string | null
}

/** `GET /admin/order-cycle/reconciliation/runs`. */
export type RunListResponse = Page & { runs: RunRow[] }
