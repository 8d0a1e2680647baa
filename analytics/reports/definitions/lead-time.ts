import type { ReportDefinition } from "../report-definition"

/** How suppliers deliver. */
export const leadTimeReport: ReportDefinition = {
  name: "lead-time",
  title: "Lead times",
  definition:
    "One row per supplier (sku null) and per item of it, over all time: calendar days of the supplier's zone from sending an order to goods on the shelf, of receipts that were not reversed, weighted by units. On time: units on the shelf by the day on which they were expected. Filled: units that came whole, of those ordered and not canceled in orders that are closed. Dock: arrived to on the shelf.",
  columns: [
    { name: "supplier", type: "text", unit: null },
    { name: "sku", type: "text", unit: null },
    { name: "n", type: "integer", unit: null },
    { name: "units", type: "integer", unit: "units" },
    { name: "stated_days", type: "integer", unit: "days" },
    { name: "mean", type: "number", unit: "days" },
    { name: "p50", type: "number", unit: "days" },
    { name: "p90", type: "number", unit: "days" },
    { name: "on_time", type: "number", unit: "share" },
    { name: "filled", type: "number", unit: "share" },
    { name: "dock_p50_h", type: "number", unit: "hours" },
    { name: "dock_p90_h", type: "number", unit: "hours" },
  ],
  sql: `
select l.supplier, i.sku, l.n, l.units, l.stated_days, l.mean, l.p50, l.p90,
  l.on_time, l.filled, l.dock_p50_h, l.dock_p90_h
from rpt_lead_time l left join dim_item i using (inventory_item_id)
where $sku is null or i.sku = $sku
order by l.supplier, l.inventory_item_id is not null, i.sku
  `,
  count: `
select count(*) as n from rpt_lead_time l left join dim_item i using (inventory_item_id)
where $sku is null or i.sku = $sku
  `,
}
