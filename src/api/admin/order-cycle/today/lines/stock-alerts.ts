import type { LineStatement } from "../line-statement"

/** Open alerts about stock and purchase orders, by kind. */
export const stockAlerts: LineStatement = {
  key: "stock_alerts",
  sql: `
    select a."kind" as "part", count(*) as "count",
           min(a."opened_at") as "oldest_at"
      from "replenishment_stock_alert" a
     where a."closed_at" is null and a."deleted_at" is null
     group by grouping sets ((), (a."kind"))`,
}
