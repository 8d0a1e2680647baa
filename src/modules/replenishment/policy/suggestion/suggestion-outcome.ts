import type { SuggestionReason } from "../../../../types/replenishment/suggestions"

/**
 * What the policy answers for an item at a location; units, days, ISO dates,
 * shares. The warehouse reads these names.
 */
export type SuggestionOutcome = {
  /** Value and steadiness class; null: not known yet. */
  abc: string | null
  xyz: string | null
  on_hand: number
  reserved: number
  backordered: number
  on_order: number
  transfers_in: number
  /** On hand − reserved − back-ordered. */
  available: number
  position: number
  project: number
  /** Chance of not running out that is aimed at. */
  p: number
  service_from: "item" | "matrix" | "economic"
  lead_mean: number
  lead_p50: number
  lead_p90: number
  lead_from: "item" | "supplier" | "stated" | "default"
  /** Null: of a calendar supplier, or without a forecast. */
  reorder_point: number | null
  order_up_to: number
  safety_stock: number
  /** Before the next goods; null without a forecast. */
  p_stock_out: number | null
  expected_lost: number | null
  /** First day with more than 50 %. */
  stock_out_date: string | null
  /** First day with more than 10 %. */
  warning_date: string | null
  /** Days that it lasts with 90, 50 and 10 %; null without a forecast. */
  cover_low: number | null
  cover_median: number | null
  cover_high: number | null
  quantity: number
  reason: SuggestionReason
  order_by: string | null
  /** An order below the supplier's minimum can wait so long; else null. */
  wait_until: string | null
  unit_cost_minor: string | null
  value_minor: string | null
  /** A text of the admin and the values in it. */
  why: { key: string; params: Record<string, string | number> }
}
