import type { Page } from "./page"

/** Why so many, or why none. */
export const suggestionReasons = [
  "ENOUGH",
  "REORDER",
  "CAPPED",
  "MOQ_TOO_LARGE",
  "END_OF_LIFE",
  "FILLS_MINIMUM",
  "NOT_ORDER_DAY",
  "NO_FORECAST",
] as const

export type SuggestionReason = (typeof suggestionReasons)[number]

export const suggestionStates = [
  "open",
  "accepted",
  "changed",
  "dismissed",
  "superseded",
] as const

export type SuggestionState = (typeof suggestionStates)[number]

/** Goods that are here, on their way or promised; whole units. */
export type PositionRow = {
  on_hand: number
  reserved: number
  backordered: number
  on_order: number
  transfers_in: number
  /** On hand − reserved − back-ordered + on order + transfers in. */
  position: number
}

/** What the policy says of an item at a location; units and shares. */
export type PolicyFigures = {
  /** Chance of not running out in a cycle, 0–1. */
  service: number
  /** Where the service comes from. */
  service_from: "item" | "matrix" | "economic"
  /** Null: of a calendar supplier, or without a forecast. */
  reorder_point: number | null
  order_up_to: number
  safety_stock: number
  /** Days from order to shelf. */
  lead_mean_days: number
  lead_p90_days: number
  /** What the lead time was learned from. */
  lead_from: "item" | "supplier" | "stated" | "default"
  /** Known orders within lead time and review. */
  project: number
}

export type ReorderSuggestionRow = PositionRow &
  PolicyFigures & {
    id: string
    /** The run that made it. */
    run: string
    inventory_item_id: string
    /** Null for an item that is gone. */
    sku: string | null
    title: string | null
    location_id: string
    location_name: string | null
    supplier_id: string | null
    supplier_name: string | null
    supplier_item_id: string | null
    state: SuggestionState
    reason: SuggestionReason
    /** Whole units; a multiple of `pack`. */
    quantity: number
    pack: number
    moq: number
    /** ISO day in the supplier's zone. */
    order_by_on: string | null
    /** An order below the supplier's minimum can wait so long; ISO day. */
    wait_until_on: string | null
    /** First day on which running out is likelier than not; ISO. */
    stock_out_on: string | null
    /** Chance of running out before the next delivery, 0–1. */
    p_stock_out: number | null
    /** Units that would be asked for and missed until then. */
    expected_lost: number | null
    abc: "A" | "B" | "C" | null
    xyz: "X" | "Y" | "Z" | null
    /** Of one unit, minor units; null: unknown. */
    cost_minor: string | null
    /** Of the quantity; null: the cost is unknown. */
    value_minor: string | null
    currency_code: string | null
    decided_quantity: number | null
    decided_by: string | null
    decided_at: string | null
    decision_note: string | null
    purchase_order_id: string | null
  }

/**
 * `GET /admin/order-cycle/replenishment/suggestions
 *  ?state=open,changed&reason=REORDER&supplier_id=…&location_id=…
 *  &abc_xyz=AX,BZ&inventory_item_id=…&q=…`: what runs out first comes first,
 * what has no cost last. `quantity=any` adds those of which nothing is to be
 * ordered.
 */
export type ReorderListResponse = Page & {
  suggestions: ReorderSuggestionRow[]
  /** When the stock was read, UTC; null: no run yet. */
  as_of: string | null
  /** The run is older than two schedules. */
  is_stale: boolean
  /** Of all that the filters let through, per currency. */
  values: { currency_code: string; value_minor: string; count: number }[]
  /** How many of them have no cost. */
  without_cost: number
}

/**
 * `POST …/suggestions/accept`: one draft order per supplier and location; the
 * same key makes them once.
 */
export type AcceptSuggestionsBody = {
  idempotency_key: string
  suggestions: {
    id: string
    /** Whole units; without: as suggested. */
    quantity?: number
  }[]
}

export type AcceptSuggestionsResponse = {
  purchase_orders: {
    id: string
    number: string
    supplier_id: string
    supplier_name: string
    line_count: number
  }[]
  refused: { id: string; message: string }[]
}

/** `POST …/suggestions/dismiss`. */
export type DismissSuggestionsBody = { ids: string[]; note: string }

export type DismissSuggestionsResponse = { dismissed: string[] }
