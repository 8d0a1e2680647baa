import type { LineStatement } from "../line-statement"

/** Released orders with units to pick or pack, by stock location. */
export const toPack: LineStatement = {
  key: "to_pack",
  sql: `
    select coalesce(l."name", t."location_id") as "part",
           count(distinct t."order_id") as "count",
           min(coalesce(v."released_at", t."created_at")) as "oldest_at"
      from "packing_pick_task" t
      left join "verification_order" v on v."order_id" = t."order_id"
       and v."deleted_at" is null
      left join "stock_location" l on l."id" = t."location_id"
     where t."state" in ('open', 'picking') and t."deleted_at" is null
     group by grouping sets ((), (coalesce(l."name", t."location_id")))`,
}
