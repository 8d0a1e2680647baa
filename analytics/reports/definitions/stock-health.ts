import type { ReportDefinition } from "../report-definition"

/** Stock that is too little, too much or for nothing. */
export const stockHealthReport: ReportDefinition = {
  name: "stock-health",
  title: "Stock health",
  definition:
    "One row per stocked inventory item and location, as it stood at the export whatever the period. Status, the first that is true: OUT_OF_STOCK (nothing available, demand within 90 days), DEAD (no demand in half a year and six of its intervals), AT_RISK (more than 10 % to run out before the next receipt, as last suggested), LOW_STOCK (position below the reorder point), EXCESS (more than 12 months of cover), NO_FORECAST, OK. Values at the cost of the supplier that is asked first; null: no cost is known, not 0. Currencies are never added.",
  columns: [
    { name: "sku", type: "text", unit: null },
    { name: "title", type: "text", unit: null },
    { name: "location", type: "text", unit: null },
    { name: "status", type: "text", unit: null },
    { name: "abc", type: "text", unit: null },
    { name: "xyz", type: "text", unit: null },
    { name: "life", type: "text", unit: null },
    { name: "on_hand", type: "number", unit: "units" },
    { name: "available", type: "number", unit: "units" },
    { name: "incoming", type: "number", unit: "units" },
    { name: "weekly_mean", type: "number", unit: "units" },
    { name: "cover_days", type: "number", unit: "days" },
    { name: "excess_units", type: "number", unit: "units" },
    { name: "last_demand_on", type: "date", unit: null },
    { name: "days_idle", type: "integer", unit: "days" },
    { name: "value_major", type: "decimal", unit: "currency_code" },
    { name: "excess_value_major", type: "decimal", unit: "currency_code" },
    { name: "currency_code", type: "text", unit: null },
  ],
  sql: `
select h.sku, h.title, h.location, h.status, h.abc, h.xyz, h.life, h.on_hand,
  h.available, h.incoming, h.weekly_mean, h.cover_days, h.excess_units,
  h.last_demand_on, h.days_idle, main_units(h.value_minor, c.exponent) as value_major,
  main_units(h.excess_value_minor, c.exponent) as excess_value_major, h.currency_code
from rpt_stock_health h left join dim_currency c using (currency_code)
where $sku is null or h.sku = $sku
order by array_position(['OUT_OF_STOCK', 'AT_RISK', 'LOW_STOCK', 'EXCESS', 'DEAD',
  'NO_FORECAST', 'OK'], h.status), h.abc, h.sku, h.location
  `,
  count: `
select count(*) as n from rpt_stock_health h where $sku is null or h.sku = $sku
  `,
}
