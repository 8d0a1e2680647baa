import type { Page } from "./page"

/** Fields of core's inventory level of which a ledger is kept. */
export const stockFields = ["stocked", "reserved", "incoming"] as const

export type StockField = (typeof stockFields)[number]

/** Why a level changed; their words are texts `stock_entry.<kind>`. */
export const entryKinds = [
  "opening",
  "sale",
  "sale_reversal",
  "return",
  "receipt",
  "receipt_reversal",
  "count",
  "transfer_in",
  "transfer_out",
  "adjustment",
  "allocation",
  "release",
  "incoming",
  "unexplained",
] as const

export type EntryKind = (typeof entryKinds)[number]

/**
 * Why a person changed stock by hand; their words are texts
 * `stock_reason.<reason>`.
 */
export const adjustmentReasons = [
  "damage",
  "loss",
  "found",
  "theft",
  "sample",
  "expired",
  "correction",
] as const

export type AdjustmentReason = (typeof adjustmentReasons)[number]

/** Units are decimals as text: core counts with decimals. */
export type StockEntryRow = {
  id: string
  location_id: string
  field: StockField
  /** Counts up within a level and field from 1. */
  seq: number
  kind: EntryKind
  /** Of an adjustment; null: none was given. */
  reason: AdjustmentReason | null
  delta: string
  /** Running balance of the field at this location, after the entry. */
  balance: string
  /**
   * UTC. It happened between these two; equal where it was seen happening.
   * Far apart: found later by the sweep.
   */
  from_at: string
  at: string
  /** What did it, for example `fulfillment:<id>`; null: nobody knows. */
  cause: string | null
  /** The cause whose units this entry took back, written over by another. */
  overwrote: string | null
  order_id: string | null
  /** Of the order; null without one. */
  display_id: number | null
  actor: string | null
  actor_name: string | null
  note: string | null
}

/** What entries of one kind brought in all, signed. */
export type StockLedgerPart = { kind: EntryKind; units: string; count: number }

/**
 * The sentence "why is it 47?" of a field at a location, as the text
 * `stock_ledger.<key>`:
 * - `why`: the parts in the order of their kinds, opening first, sum to
 *   `balance`;
 * - `why_unexplained`: the same, and `unexplained` units (signed) of it nobody
 *   can explain;
 * - `why_drift`: the parts do not sum to core's `level`;
 * - `unseen`: the ledger has not seen this level yet.
 * Words of the parts are texts `stock_entry.<kind>`.
 */
export type StockLedgerSentence = {
  key: "why" | "why_unexplained" | "why_drift" | "unseen"
  balance: string
  /** What core says now; null: no level. */
  level: string | null
  unexplained: string
  parts: StockLedgerPart[]
  /** UTC, of the opening. */
  since: string | null
}

/**
 * `GET /admin/order-cycle/replenishment/ledger?inventory_item_id=…
 * [&location_id=…][&field=stocked][&kind=…][&from=…&to=…][&limit&offset]`
 *
 * Entries are newest first. Without a location those of all: each carries the
 * balance of its own location, and `sentences` has one for each.
 */
export type StockLedgerResponse = Page & {
  entries: StockEntryRow[]
  sentences: ({
    location_id: string
    field: StockField
  } & StockLedgerSentence)[]
}

/**
 * `POST /admin/order-cycle/replenishment/ledger/adjustments`: takes units off
 * the shelf or puts them there, with a reason. The same key does it once.
 */
export type StockAdjustmentInput = {
  inventory_item_id: string
  location_id: string
  /** Signed decimal, not 0: damage, loss, theft, sample and expired take off. */
  delta: string
  reason: AdjustmentReason
  /** At least 3 characters where the reason is `correction`. */
  note?: string | null
  idempotency_key: string
}

export type StockAdjustmentResponse = {
  entry: StockEntryRow
  /** This key was used before: nothing was done now. */
  duplicate: boolean
}

/**
 * `POST /admin/order-cycle/replenishment/ledger/transfers`: moves units from
 * one location to another, which needs a level of the item. The same key does
 * it once.
 */
export type StockTransferInput = {
  inventory_item_id: string
  from_location_id: string
  to_location_id: string
  /** Decimal, above 0. */
  quantity: string
  note?: string | null
  idempotency_key: string
}

/** The entries at the two locations, that left first. */
export type StockTransferResponse = {
  entries: StockEntryRow[]
  /** This key was used before: nothing was done now. */
  duplicate: boolean
}

/** A level whose ledger does not hold. */
export type StockDrift = {
  level_id: string
  inventory_item_id: string
  location_id: string
  field: StockField
  /**
   * - `level`: core's level is not what the ledger says;
   * - `sum`: the entries do not sum to their balance;
   * - `overwritten`: an edit wrote over a change made at the same time, and
   *   nobody has counted or corrected the item since.
   */
  problem: "level" | "sum" | "overwritten"
  /** What the ledger says. */
  expected: string
  /** What core (or the sum) says; of `overwritten` without the lost units. */
  actual: string
  /** Of `overwritten`: what was lost. */
  cause: string | null
  /** UTC. */
  at: string
}
