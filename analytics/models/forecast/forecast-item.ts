import { describeColumn as column } from "../describe-column"
import { emptyTable } from "../empty-table"
import type { Model } from "../model"

const columns: Model["columns"] = {
  run: column(
    "VARCHAR",
    "The forecast's id: the generation that was made with it.",
    "forecast_run"
  ),
  inventory_item_id: column(
    "VARCHAR",
    "Core's id of the item.",
    "fct_demand_daily"
  ),
  location_id: column(
    "VARCHAR",
    "Core's id of the location.",
    "fct_demand_daily"
  ),
  class: column(
    "VARCHAR",
    "smooth, erratic, intermittent or lumpy; null without demand.",
    "adi, cv2"
  ),
  abc: column(
    "VARCHAR",
    "A, B or C by margin of 52 weeks (else revenue): 80, 95 %.",
    "fct_demand_line"
  ),
  xyz: column(
    "VARCHAR",
    "X, Y or Z by the variation of de-seasonalised four-week sums: 0.5, 1.",
    "analytics/forecast"
  ),
  life: column(
    "VARCHAR",
    "new, mature, declining, dead or end_of_life.",
    "analytics/forecast"
  ),
  adi: column(
    "DOUBLE",
    "Blocks per block with demand.",
    "analytics/forecast",
    "blocks"
  ),
  cv2: column(
    "DOUBLE",
    "Squared variation of the blocks with demand.",
    "analytics/forecast"
  ),
  exposure: column(
    "DOUBLE",
    "Mean share of trade of the last 13 blocks in which it could be sold.",
    "fct_demand_daily",
    "share"
  ),
  method: column(
    "VARCHAR",
    "blend, comb5 (too few windows for blend), new, zero (dead), or shared (part of the item's at all locations); null: no forecast.",
    "analytics/forecast"
  ),
  reason: column(
    "VARCHAR",
    "Why there is no forecast: not_started, too_new, never_sold, no_recent_demand, not_for_sale; null otherwise.",
    "analytics/forecast"
  ),
  history_blocks: column(
    "INTEGER",
    "Complete blocks since it could first be sold.",
    "fct_demand_daily",
    "blocks"
  ),
  last_demand_on: column("DATE", "Last day with demand.", "fct_demand_daily"),
  mean: column(
    "DOUBLE",
    "Expected in the first block.",
    "analytics/forecast",
    "units"
  ),
  phi: column(
    "DOUBLE",
    "Dispersion of the horizon's sum; null without forecast.",
    "analytics/forecast"
  ),
  s2: column(
    "DOUBLE",
    "Variance of one block's demand.",
    "analytics/forecast",
    "units²"
  ),
  bias_12: column(
    "DOUBLE",
    "Of the past windows of 12 blocks: (forecast − sold) ÷ sold.",
    "analytics/forecast",
    "share"
  ),
  error_blend: column(
    "DOUBLE",
    "Of the past windows: mean |forecast − sold| of the horizon's sum, in units of the item's usual change; null without a window.",
    "analytics/forecast"
  ),
  error_ma13: column(
    "DOUBLE",
    "The same of the mean of 13 blocks.",
    "analytics/forecast"
  ),
  error_last_year: column(
    "DOUBLE",
    "The same of the same weeks of last year.",
    "analytics/forecast"
  ),
  error_windows: column(
    "INTEGER",
    "Past windows behind the errors.",
    "analytics/forecast"
  ),
  lost_units_13: column(
    "DOUBLE",
    "Expected demand of the last 13 blocks in the time without stock.",
    "analytics/forecast",
    "units"
  ),
  value_minor: column(
    "BIGINT",
    "Price of one unit, in currency_code.",
    "fct_demand_line",
    "minor units"
  ),
  currency_code: column(
    "VARCHAR",
    "Currency in which most of it is sold.",
    "fct_demand_line"
  ),
}

/** Made empty; the exporter fills it from `analytics/forecast`. */
export const forecastItemModel: Model = {
  name: "forecast_item",
  kind: "table",
  grain: "One inventory item at one location: what is known of its demand.",
  inputs: ["fct_demand_daily", "fct_stock"],
  columns,
  sql: emptyTable(columns),
}
