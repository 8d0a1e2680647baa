import type { LineStatement } from "../line-statement"

/** Parcels under way that do not go as they should, by status. */
export const courierExceptions: LineStatement = {
  key: "courier_exceptions",
  sql: `
    select "status" as "part", count(*) as "count",
           min(coalesce("status_at", "created_at")) as "oldest_at"
      from "tracking_tracker"
     where "status" in ('delivery_failed', 'on_hold', 'return_in_transit',
                        'returned', 'lost', 'expired')
       and "closed_at" is null and "deleted_at" is null
     group by grouping sets ((), ("status"))`,
}
