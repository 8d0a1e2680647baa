import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Made empty; the exporter fills it from `analytics/forecast`. */
export const forecastItemModel: Model = {
  name: "forecast_item",
  kind: "table",
  grain: "The forecast of one inventory item at one location.",
  inputs: ["fct_stock", "fct_demand_weekly"],
  columns: {
    inventory_item_id: column("VARCHAR", "Core's id of the item.", "fct_stock"),
    location_id: column("VARCHAR", "Core's id of the location.", "fct_stock"),
    method: column(
      "VARCHAR",
      "seasonal_naive, recent_mean, new_item or no_forecast.",
      "analytics/forecast"
    ),
    n_weeks: column(
      "INTEGER",
      "Complete weeks of history.",
      "fct_demand_weekly",
      "weeks"
    ),
    weekly_mean: column(
      "DOUBLE",
      "Expected per week over the next four.",
      "analytics/forecast",
      "units"
    ),
    forecast_4w: column(
      "DOUBLE",
      "Expected in the next four weeks.",
      "analytics/forecast",
      "units"
    ),
    low_4w: column(
      "DOUBLE",
      "Lower end of the 80 % interval of that.",
      "past errors",
      "units"
    ),
    high_4w: column(
      "DOUBLE",
      "Upper end of the 80 % interval of that.",
      "past errors",
      "units"
    ),
    days_of_cover: column(
      "DOUBLE",
      "Days until what is available is sold.",
      "available ÷ forecast",
      "days"
    ),
    reorder_point: column(
      "DOUBLE",
      "Order when the position falls below.",
      "demand of lead time and review at 95 %",
      "units"
    ),
    suggested_quantity: column(
      "DOUBLE",
      "To order now.",
      "analytics/forecast",
      "units"
    ),
    stock_out_on: column(
      "DATE",
      "Day on which it runs out, within 13 weeks.",
      "days_of_cover"
    ),
    error_rmsse: column(
      "DOUBLE",
      "Past error of four-week sums, scaled by week to week change.",
      "back-test"
    ),
    naive_error: column(
      "DOUBLE",
      "The same of repeating the last four weeks.",
      "back-test"
    ),
  },
  sql: `
select null::varchar as inventory_item_id, null::varchar as location_id,
  null::varchar as method, null::integer as n_weeks, null::double as weekly_mean,
  null::double as forecast_4w, null::double as low_4w, null::double as high_4w,
  null::double as days_of_cover, null::double as reorder_point,
  null::double as suggested_quantity, null::date as stock_out_on,
  null::double as error_rmsse, null::double as naive_error
where false
  `,
}
