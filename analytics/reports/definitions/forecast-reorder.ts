import type { ReportDefinition } from "../report-definition"

/** What to reorder. */
export const forecastReorderReport: ReportDefinition = {
  name: "forecast-reorder",
  title: "What to reorder",
  definition:
    "One row per inventory item and location: stock at the export, expected demand of the next four weeks with its 80 % interval from past errors, days of cover, and what to order when on hand − reserved + incoming falls below the 95 % demand of 14 days lead time and 7 days review. Demand is counted by the week an order was placed; orders cancelled within 14 days do not count. Null: too little is known. Errors: root mean square of past four-week sums, scaled by the item's week to week change, beside repeating the last four weeks.",
  columns: [
    { name: "sku", type: "text", unit: null },
    { name: "title", type: "text", unit: null },
    { name: "location", type: "text", unit: null },
    { name: "on_hand", type: "number", unit: "units" },
    { name: "reserved", type: "number", unit: "units" },
    { name: "available", type: "number", unit: "units" },
    { name: "incoming", type: "number", unit: "units" },
    { name: "weekly_mean", type: "number", unit: "units" },
    { name: "forecast_4w", type: "number", unit: "units" },
    { name: "low_4w", type: "number", unit: "units" },
    { name: "high_4w", type: "number", unit: "units" },
    { name: "days_of_cover", type: "number", unit: "days" },
    { name: "reorder_point", type: "number", unit: "units" },
    { name: "suggested_quantity", type: "number", unit: "units" },
    { name: "stock_out_on", type: "date", unit: null },
    { name: "method", type: "text", unit: null },
    { name: "n_weeks", type: "integer", unit: "weeks" },
    { name: "error_rmsse", type: "number", unit: null },
    { name: "naive_error", type: "number", unit: null },
  ],
  sql: `
select s.sku, s.title, s.location, s.on_hand, s.reserved, s.available, s.incoming,
  f.weekly_mean, f.forecast_4w, f.low_4w, f.high_4w, f.days_of_cover,
  f.reorder_point, f.suggested_quantity, f.stock_out_on, f.method, f.n_weeks,
  f.error_rmsse, f.naive_error
from forecast_item f join fct_stock s using (inventory_item_id, location_id)
where $sku is null or s.sku = $sku
order by f.suggested_quantity desc nulls last, f.days_of_cover nulls last,
  s.sku, s.location
  `,
  count: `
select count(*) as n
from forecast_item f join fct_stock s using (inventory_item_id, location_id)
where $sku is null or s.sku = $sku
  `,
}
