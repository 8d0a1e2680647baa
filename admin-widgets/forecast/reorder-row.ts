import type { Report } from "../../src/types/report"

/** One item at one location, as `forecast-reorder` answers it; units of stock. */
export type ReorderRow = {
  sku: string
  title: string
  location: string
  available: number | null
  incoming: number | null
  forecast_4w: number | null
  low_4w: number | null
  high_4w: number | null
  days_of_cover: number | null
  reorder_point: number | null
  suggested_quantity: number | null
  stock_out_on: string | null
  method: string
  n_weeks: number
  error_rmsse: number | null
  naive_error: number | null
}

/** What must be ordered first, then what runs out first. */
export const toReorderRows = (rows: Report["rows"]): ReorderRow[] =>
  rows
    .map((row) => ({
      sku: String(row.sku ?? ""),
      title: String(row.title ?? ""),
      location: String(row.location ?? ""),
      available: numberOrNull(row.available),
      incoming: numberOrNull(row.incoming),
      forecast_4w: numberOrNull(row.forecast_4w),
      low_4w: numberOrNull(row.low_4w),
      high_4w: numberOrNull(row.high_4w),
      days_of_cover: numberOrNull(row.days_of_cover),
      reorder_point: numberOrNull(row.reorder_point),
      suggested_quantity: numberOrNull(row.suggested_quantity),
      stock_out_on: row.stock_out_on === null ? null : textOf(row.stock_out_on),
      method: String(row.method ?? "no_forecast"),
      n_weeks: Number(row.n_weeks ?? 0),
      error_rmsse: numberOrNull(row.error_rmsse),
      naive_error: numberOrNull(row.naive_error),
    }))
    .sort(
      (a, b) =>
        Number(needsOrder(b)) - Number(needsOrder(a)) ||
        (a.stock_out_on ?? "9999").localeCompare(b.stock_out_on ?? "9999") ||
        a.sku.localeCompare(b.sku)
    )

export const needsOrder = (row: ReorderRow) => (row.suggested_quantity ?? 0) > 0

const numberOrNull = (value: string | number | null | undefined) =>
  value == null ? null : Number(value)

const textOf = (value: string | number | undefined) =>
  value === undefined ? null : String(value)
