import type { ReportDefinition } from "../report-definition"

/** What fill costs in stock. */
export const forecastStockReport: ReportDefinition = {
  name: "forecast-stock",
  title: "Fill against stock",
  definition:
    "What ordering each week by a policy would have filled of this shop's past demand, and with how much stock: share of demand filled, and mean stock in weeks of demand, both by value. blend orders up to its quantile at the level; days_of_cover to the mean of 13 weeks over lead time, review and the level in weeks. min_max, where people set any, orders their items from the least up to the most and the others as blend at 0.95; its level is the share of such items. Less stock for the same fill is better.",
  columns: [
    { name: "policy", type: "text", unit: null },
    { name: "level", type: "number", unit: null },
    { name: "fill", type: "number", unit: "share" },
    { name: "cover", type: "number", unit: "weeks" },
  ],
  sql: `
select policy, level, fill, cover from forecast_stock order by policy, level
  `,
  count: `
select count(*) as n from forecast_stock
  `,
}
