import { describeColumn as column } from "../describe-column"
import { emptyTable } from "../empty-table"
import type { Model } from "../model"

const columns: Model["columns"] = {
  run: column(
    "VARCHAR",
    "The forecast's id: the generation that was made with it.",
    "forecast_run"
  ),
  as_of: column(
    "DATE",
    "First store-local day that was not known: forecasts begin here.",
    "meta_export"
  ),
  frequency: column(
    "VARCHAR",
    "day: blocks of 7 days, counted back from as_of.",
    "analytics/forecast"
  ),
  horizon: column(
    "INTEGER",
    "Blocks that the method was tuned and judged for.",
    "analytics/forecast",
    "blocks"
  ),
  periods: column(
    "INTEGER",
    "Blocks that forecast_period reaches ahead.",
    "analytics/forecast",
    "blocks"
  ),
  series: column("INTEGER", "Items at locations.", "analytics/forecast"),
  forecast: column(
    "INTEGER",
    "Of these, forecast from their own history.",
    "analytics/forecast"
  ),
  skipped: column(
    "VARCHAR",
    "JSON: why the others were not, with counts.",
    "analytics/forecast"
  ),
  cpu_ms: column(
    "DOUBLE",
    "Processor time of the forecast in the process that exports.",
    "analytics/forecast",
    "ms"
  ),
  weights: column(
    "VARCHAR",
    "JSON: by class, the weight of each kernel.",
    "analytics/forecast"
  ),
  season: column(
    "VARCHAR",
    "JSON: pooled index of each of the 52 phases; null: too short.",
    "analytics/forecast"
  ),
  weekday_shares: column(
    "VARCHAR",
    "JSON: share of a week's units by weekday, Monday first.",
    "fct_demand_daily"
  ),
}

/** Made empty; the exporter fills it from `analytics/forecast`. */
export const forecastRunModel: Model = {
  name: "forecast_run",
  kind: "table",
  grain: "The forecast of this generation.",
  inputs: ["fct_demand_daily", "fct_stock"],
  columns,
  sql: emptyTable(columns),
}
