import { queryDatabase } from "./query-database.mjs"

const queries = {
  orders: `select "stage" as name, count(*)::int as count
             from "verification_order" where "deleted_at" is null
            group by 1 order by 1`,
  holds: `select "type" as name, count(*)::int as count
            from "verification_hold"
           where "released_at" is null and "deleted_at" is null
           group by 1 order by 1`,
  parcels: `select "state" as name, count(*)::int as count
              from "packing_parcel" where "deleted_at" is null
             group by 1 order by 1`,
  trackers: `select "status" as name, count(*)::int as count
               from "tracking_tracker" where "deleted_at" is null
              group by 1 order by 1`,
  items: `select "state" as name, count(*)::int as count
            from "reconciliation_item" where "deleted_at" is null
           group by 1 order by 1`,
  lines: `select "state" as name, count(*)::int as count
            from "reconciliation_line" where "deleted_at" is null
           group by 1 order by 1`,
  suggestions: `select "reason" as name, count(*)::int as count
                  from "replenishment_suggestion"
                 where "state" = 'open' and "deleted_at" is null
                group by 1 order by 1`,
  purchases: `select "state" as name, count(*)::int as count
                from "replenishment_purchase_order" where "deleted_at" is null
               group by 1 order by 1`,
  stock_alerts: `select "kind" as name, count(*)::int as count
                   from "replenishment_stock_alert"
                  where "closed_at" is null and "deleted_at" is null
                 group by 1 order by 1`,
}

/** How much work stands in each queue, by state. */
export async function countQueues(url) {
  const counted = {}
  for (const [queue, query] of Object.entries(queries)) {
    const rows = await queryDatabase(url, query)
    counted[queue] = Object.fromEntries(
      rows.map(({ name, count }) => [name, count])
    )
  }
  return counted
}
