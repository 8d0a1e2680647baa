import { describeColumn as column } from "../describe-column"
import { emptyTable } from "../empty-table"
import type { Model } from "../model"

const columns: Model["columns"] = {
  run: column(
    "VARCHAR",
    "The forecast's id: the generation that was made with it.",
    "forecast_run"
  ),
  policy: column(
    "VARCHAR",
    "blend, days_of_cover or min_max (the shop's own).",
    "analytics/forecast"
  ),
  level: column(
    "DOUBLE",
    "Its dial: a probability, or weeks of cover; null: has none.",
    "analytics/forecast"
  ),
  fill: column(
    "DOUBLE",
    "Demand filled from stock, by value.",
    "analytics/forecast",
    "share"
  ),
  cover: column(
    "DOUBLE",
    "Mean stock in blocks of demand, by value.",
    "analytics/forecast",
    "blocks"
  ),
}

/** Made empty; the exporter fills it from `analytics/forecast`. */
export const forecastStockModel: Model = {
  name: "forecast_stock",
  kind: "table",
  grain: "What a policy would have filled with how much stock, in the past.",
  inputs: ["fct_demand_daily", "fct_stock"],
  columns,
  sql: emptyTable(columns),
}
