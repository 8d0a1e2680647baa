import type { Page } from "./page"

/**
 * Open: being counted. Waits: a large difference needs a second person.
 * Posted, canceled: done.
 */
export const countStates = ["open", "waits", "posted", "canceled"] as const

export type CountState = (typeof countStates)[number]

export type CountLineRow = {
  id: string
  inventory_item_id: string
  /** Null for an item that is gone. */
  sku: string | null
  title: string | null
  /** Codes that a scanner may read for it: SKU, barcode, EAN, UPC. */
  barcodes: string[]
  abc: "A" | "B" | "C"
  /** UTC; null: never counted. */
  last_counted_at: string | null
  /** Decimal units; null: not counted yet. */
  counted: string | null
  /** UTC. */
  counted_at: string | null
  counted_by: string | null
  /**
   * What the ledger said when it was counted, and counted − that. Null while
   * the sheet is open: who counts does not know what is expected.
   */
  balance: string | null
  variance: string | null
  /** Of the variance, minor units at the unit's cost; null: cost unknown. */
  variance_minor: string | null
  currency_code: string | null
  /** Beyond what one person may post. */
  needs_confirmation: boolean
}

export type StockCountRow = {
  id: string
  /** CS-2026-000012; of the store's own year. */
  number: string
  location_id: string
  location_name: string | null
  state: CountState
  note: string | null
  /** Lines, and how many are counted. */
  lines: number
  counted: number
  /** Lines with a difference; null while the sheet is open. */
  differing: number | null
  created_at: string
  created_by: string | null
  counted_by: string | null
  confirmed_by: string | null
  posted_at: string | null
}

/** `GET /admin/order-cycle/replenishment/counts[?state&location_id]`. */
export type StockCountListResponse = Page & { counts: StockCountRow[] }

/** `GET …/counts/:id`, and what the POSTs below answer. */
export type StockCountResponse = {
  count: StockCountRow & { count_lines: CountLineRow[] }
}

/**
 * `POST …/counts`: a sheet of the items that are due, longest overdue first,
 * or of those named.
 */
export type NewStockCountInput = {
  location_id: string
  /** Default 50, at most 500. */
  size?: number
  inventory_item_ids?: string[]
  note?: string | null
  idempotency_key: string
}

/**
 * `POST …/counts/:id`: what was counted; a line may be counted again, until
 * the sheet is posted. `POST …/counts/:id/post` books it, or lets it wait when
 * a difference is large; `POST …/counts/:id/confirm`, by somebody who counted
 * none of those, books it then; `POST …/counts/:id/cancel` gives it up.
 */
export type CountedInput = {
  lines: { inventory_item_id: string; counted: string }[]
}

/** `GET …/counts/due?location_id=…`: how many items are due to be counted. */
export type CountsDueResponse = {
  due: { location_id: string; abc: "A" | "B" | "C"; items: number }[]
}
