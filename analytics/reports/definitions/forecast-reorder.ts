import type { ReportDefinition } from "../report-definition"

/** What to reorder. */
export const forecastReorderReport: ReportDefinition = {
  name: "forecast-reorder",
  title: "What to reorder",
  definition:
    "One row per stocked inventory item and location: stock at the export, expected demand, and what was last suggested to order, with the position and the chance of running out at that time (suggested_at); after a forecast the suggestions are made from it, and stand here with the next export. Position: on hand − reserved − back-ordered + open orders + transfers in. Value: null where no cost is known, not 0; currencies are never added. Null: too little is known. What to order comes first, then what runs out first.",
  columns: [
    { name: "sku", type: "text", unit: null },
    { name: "title", type: "text", unit: null },
    { name: "location", type: "text", unit: null },
    { name: "supplier", type: "text", unit: null },
    { name: "abc", type: "text", unit: null },
    { name: "xyz", type: "text", unit: null },
    { name: "life", type: "text", unit: null },
    { name: "on_hand", type: "number", unit: "units" },
    { name: "reserved", type: "number", unit: "units" },
    { name: "available", type: "number", unit: "units" },
    { name: "incoming", type: "number", unit: "units" },
    { name: "position", type: "number", unit: "units" },
    { name: "weekly_mean", type: "number", unit: "units" },
    { name: "forecast_4w", type: "number", unit: "units" },
    { name: "days_of_cover", type: "number", unit: "days" },
    { name: "reorder_point", type: "number", unit: "units" },
    { name: "order_up_to", type: "number", unit: "units" },
    { name: "safety_stock", type: "number", unit: "units" },
    { name: "suggested_quantity", type: "integer", unit: "units" },
    { name: "reason", type: "text", unit: null },
    { name: "state", type: "text", unit: null },
    { name: "order_by", type: "date", unit: null },
    { name: "stock_out_on", type: "date", unit: null },
    { name: "p_stock_out", type: "number", unit: "share" },
    { name: "expected_lost", type: "number", unit: "units" },
    { name: "p", type: "number", unit: "share" },
    { name: "value_minor", type: "integer", unit: "minor units" },
    { name: "currency_code", type: "text", unit: null },
    { name: "method", type: "text", unit: null },
    { name: "n_weeks", type: "integer", unit: "weeks" },
    { name: "suggested_at", type: "timestamp", unit: null },
  ],
  sql: `
with expected as (
  select inventory_item_id, location_id, avg(mean) as weekly,
    sum(mean) filter (ahead <= 4) as four
  from forecast_period group by inventory_item_id, location_id
)
select s.sku, s.title, s.location, r.supplier, f.abc, f.xyz, f.life, s.on_hand,
  s.reserved, s.available, s.incoming, r.position, e.weekly as weekly_mean,
  e.four as forecast_4w,
  case when e.weekly > 0 then greatest(s.available, 0) / e.weekly * 7 end as days_of_cover,
  r.reorder_point, r.order_up_to, r.safety_stock,
  r.suggested as suggested_quantity, r.reason, r.state, r.order_by,
  r.stock_out_date as stock_out_on, r.p_stock_out, r.expected_lost, r.p,
  r.value_minor, r.currency_code, f.method, f.history_blocks as n_weeks,
  r.as_of as suggested_at
from fct_stock s
left join forecast_item f using (inventory_item_id, location_id)
left join expected e using (inventory_item_id, location_id)
left join rpt_replenishment r using (inventory_item_id, location_id)
where $sku is null or s.sku = $sku
order by coalesce(r.suggested, 0) > 0 and r.state = 'open' desc,
  r.order_by nulls last, r.stock_out_date nulls last, s.sku, s.location
  `,
  count: `
select count(*) as n from fct_stock s where $sku is null or s.sku = $sku
  `,
}
