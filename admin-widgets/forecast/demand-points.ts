import type { Report } from "../../src/types/report"

type Band = [low: number, high: number]

export type DemandPoint = {
  /** Monday, store zone. */
  week: string
  /** Units asked for; null in weeks to come. */
  history: number | null
  /** Median of the forecast; null in weeks gone by. */
  forecast: number | null
  band80: Band | null
  band95: Band | null
}

/** Shapes `forecast-series` for the chart; unknown stays unknown, never zero. */
export const demandPoints = (rows: Report["rows"]): DemandPoint[] =>
  rows.map((row) => ({
    week: String(row.week).slice(0, 10),
    history: row.kind === "history" ? numberOrNull(row.units) : null,
    forecast: row.kind === "forecast" ? numberOrNull(row.units) : null,
    band80: band(row.low80, row.high80),
    band95: band(row.low95, row.high95),
  }))

/** As many weeks as a picture shows without hiding the forecast at its end. */
export const PICTURED_WEEKS = 30

export const lastWeeks = (points: DemandPoint[]) =>
  points.slice(-PICTURED_WEEKS)

type Value = string | number | null | undefined

const numberOrNull = (value: Value) => (value == null ? null : Number(value))

const band = (low: Value, high: Value): Band | null =>
  low == null || high == null ? null : [Number(low), Number(high)]
