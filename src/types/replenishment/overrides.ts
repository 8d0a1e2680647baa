import type { Page } from "./page"

export type ForecastOverrideKind = "multiply" | "add" | "set"

export type ForecastOverrideReason =
  "promotion" | "listing" | "price" | "supplier" | "one_off" | "other"

/** What came of an override, units of its whole range. */
export type OverrideResult = {
  sold: number
  /** What was forecast with it and without. */
  with_override: number
  without_override: number
  /** |forecast − sold| ÷ sold; null where nothing was sold. */
  error_with: number | null
  error_without: number | null
}

export type ForecastOverrideRow = {
  id: string
  inventory_item_id: string
  sku: string | null
  title: string | null
  /** Null: at every location. */
  location_id: string | null
  location_name: string | null
  /** First and last store-local day, ISO. */
  from_on: string
  to_on: string
  kind: ForecastOverrideKind
  /** A factor, or units a week; a decimal. */
  value: string
  reason: ForecastOverrideReason
  note: string
  created_by: string | null
  created_at: string
  ended_at: string | null
  ended_by: string | null
  /** Null until it has ended and been measured. */
  result: OverrideResult | null
}

/**
 * `GET /admin/order-cycle/replenishment/overrides
 *  ?inventory_item_id=…&state=active,ended`, the newest first.
 */
export type ForecastOverrideListResponse = Page & {
  overrides: ForecastOverrideRow[]
}

/** `POST …/overrides`. */
export type ForecastOverrideBody = {
  inventory_item_id: string
  location_id?: string | null
  from_on: string
  /** At most 26 weeks after today. */
  to_on: string
  kind: ForecastOverrideKind
  value: string
  reason: ForecastOverrideReason
  /** At least 5 characters. */
  note: string
}

/** What POST and `POST …/overrides/:id/end` answer. */
export type ForecastOverrideResponse = { override: ForecastOverrideRow }
