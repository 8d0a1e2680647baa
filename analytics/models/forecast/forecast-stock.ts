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
    "First store-local day that was not known when it was judged; judged once a day.",
    "meta_export"
  ),
  lead_time: column(
    "INTEGER",
    "Blocks from order to shelf.",
    "analytics/forecast",
    "blocks"
  ),
  review: column(
    "INTEGER",
    "Blocks between orders.",
    "analytics/forecast",
    "blocks"
  ),
  items: column(
    "INTEGER",
    "Items at locations that were replayed.",
    "analytics/forecast"
  ),
  periods: column(
    "INTEGER",
    "Blocks that were counted.",
    "analytics/forecast",
    "blocks"
  ),
  policy: column(
    "VARCHAR",
    "blend, days_of_cover, or min_max: what the merchant does now.",
    "analytics/forecast"
  ),
  level: column(
    "DOUBLE",
    "Its dial: a probability, blocks of cover beyond lead time and review, or the share of items with levels of their own.",
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

/**
 * Made empty; the exporter fills it from `analytics/forecast`, once a day:
 * without inputs it stays from one export to the next.
 */
export const forecastStockModel: Model = {
  name: "forecast_stock",
  kind: "table",
  grain: "What a policy would have filled with how much stock, in the past.",
  inputs: [],
  columns,
  sql: emptyTable(columns),
}
