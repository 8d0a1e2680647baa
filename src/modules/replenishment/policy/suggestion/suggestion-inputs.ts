import type { DemandOutlook } from "../demand/demand-outlook"
import type { LeadTimePoint } from "../lead-time/lead-time-point"
import type { ReviewMode } from "../order/review-modes"
import type { Supply } from "../outlook/supply"
import type { ServiceInput } from "../service/service-target"

export type StockInput = {
  on_hand: number
  reserved: number
  backordered: number
  /** Open remainders of orders to suppliers; drafts among them. */
  on_order: number
  transfers_in: number
}

/** Who would be asked; without one nothing can be ordered, only advised. */
export type SupplierInput = {
  review: ReviewMode
  /** Its day, ISO. */
  today: string
  /** ISO weekdays, 1 is Monday. */
  order_days: number[]
  holidays: string[]
  /** Minor units; null: orders of any value. */
  minimum_minor: string | null
  /** From this value on the supplier pays the freight; null: never. */
  free_freight_minor: string | null
}

export type TermsInput = {
  pack: number
  moq: number
  /** Of one unit; null: unknown. */
  cost_minor: string | null
  /** Ascending; the last whose `from` is reached counts. */
  cost_breaks: { from: number; cost_minor: string }[]
  currency_code: string | null
}

/**
 * All that a suggestion is made from, as JSON: `suggestItem` makes the same
 * suggestion of the same inputs again. Units, days, ISO dates.
 */
export type SuggestionInputs = {
  item: string
  location: string
  /** Store-local day. */
  today: string
  stock: StockInput
  /** Goods that are on their way; those that are late count from tomorrow. */
  supplies: Supply[]
  /** Not yet reserved. */
  project: { due_on: string; quantity: number }[]
  /** Null: there is no forecast. */
  outlook: DemandOutlook | null
  /** new, mature, declining, dead or end_of_life; null: not known. */
  life: string | null
  /** ISO day; null: never asked for. */
  last_demand_on: string | null
  no_forecast_because: string | null
  end_of_life: boolean
  manual: { min: number | null; max: number | null }
  max_cover_days: number | null
  shelf_life_days: number | null
  cover_days: number
  service: Omit<ServiceInput, "review_days">
  lead_times: LeadTimePoint[]
  lead_from: "item" | "supplier" | "stated" | "default"
  supplier: SupplierInput | null
  terms: TermsInput
  /** Units that were added so that the order is worth the minimum. */
  added: number
  /** What the whole order is worth then, minor units; null: not known. */
  order_value_minor: string | null
}
