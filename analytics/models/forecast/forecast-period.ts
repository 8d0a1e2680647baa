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
  ahead: column(
    "INTEGER",
    "1 is the first block.",
    "analytics/forecast",
    "blocks"
  ),
  period: column(
    "DATE",
    "First store-local day of the block.",
    "analytics/forecast"
  ),
  mean: column(
    "DOUBLE",
    "Expected, overrides included.",
    "analytics/forecast",
    "units"
  ),
  base_mean: column(
    "DOUBLE",
    "Expected without overrides.",
    "analytics/forecast",
    "units"
  ),
  q50: column("DOUBLE", "Median.", "analytics/forecast", "units"),
  q80: column(
    "DOUBLE",
    "Not exceeded with 80 %.",
    "analytics/forecast",
    "units"
  ),
  q95: column(
    "DOUBLE",
    "Not exceeded with 95 %.",
    "analytics/forecast",
    "units"
  ),
  low50: column(
    "DOUBLE",
    "Lower end of the 50 % band.",
    "analytics/forecast",
    "units"
  ),
  high50: column(
    "DOUBLE",
    "Upper end of the 50 % band.",
    "analytics/forecast",
    "units"
  ),
  low80: column(
    "DOUBLE",
    "Lower end of the 80 % band.",
    "analytics/forecast",
    "units"
  ),
  high80: column(
    "DOUBLE",
    "Upper end of the 80 % band.",
    "analytics/forecast",
    "units"
  ),
  low95: column(
    "DOUBLE",
    "Lower end of the 95 % band.",
    "analytics/forecast",
    "units"
  ),
  high95: column(
    "DOUBLE",
    "Upper end of the 95 % band.",
    "analytics/forecast",
    "units"
  ),
  override: column(
    "VARCHAR",
    "Reason code of the override that applies; null: none.",
    "replenishment_forecast_override"
  ),
}

/** Made empty; the exporter fills it from `analytics/forecast`. */
export const forecastPeriodModel: Model = {
  name: "forecast_period",
  kind: "table",
  grain: "One coming block of 7 days of one inventory item at one location.",
  inputs: ["fct_demand_daily", "fct_stock"],
  columns,
  sql: emptyTable(columns),
}
