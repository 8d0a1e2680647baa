import type { LineStatement } from "../line-statement"

/** Held orders; one with several holds is in several parts. */
export const onHold: LineStatement = {
  key: "on_hold",
  sql: `
    select h."type" as "part", count(distinct h."order_id") as "count",
           min(h."placed_at") as "oldest_at"
      from "verification_hold" h
      join "verification_order" v on v."order_id" = h."order_id"
       and v."stage" = 'held' and v."deleted_at" is null
     where h."released_at" is null and h."deleted_at" is null
     group by grouping sets ((), (h."type"))`,
}
