import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

/** What stock-outs cost. */
export const serviceReport: ReportDefinition = {
  name: "service",
  title: "Service and stock-outs",
  definition:
    "Months of complete store-local days in the period, all items and locations (or one SKU): everyday demand that was met or back-ordered, trading days without stock (in parts of a day, as the stock ledger saw them), what would have been asked for in that time at each item's own rate, and fill rate = demand ÷ (demand + lost). Before the ledger began, an empty shelf is known only from daily snapshots. Null: neither demand nor stock-out.",
  columns: [
    { name: "month", type: "date", unit: null },
    { name: "items", type: "integer", unit: null },
    { name: "demand", type: "number", unit: "units" },
    { name: "stock_out_days", type: "number", unit: "days" },
    { name: "lost_units", type: "number", unit: "units" },
    { name: "fill_rate", type: "number", unit: "share" },
  ],
  sql: `
select month, count(*) as items, sum(demand) as demand,
  sum(stock_out_days) as stock_out_days, sum(lost_units) as lost_units,
  sum(demand) / nullif(sum(demand) + sum(lost_units), 0) as fill_rate
from rpt_service
where ($sku is null or sku = $sku) and ${inPeriod("month")}
group by month order by month
  `,
  count: `
select count(*) as n from rpt_service
where ($sku is null or sku = $sku) and ${inPeriod("month")}
  `,
}
