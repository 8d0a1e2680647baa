import type { LineStatement } from "../line-statement"

/**
 * Orders past a promise: not shipped by the promised time, or with a parcel
 * that is not delivered by it. Oldest is the promise missed first.
 */
export const late: LineStatement = {
  key: "late",
  sql: `
    select l."stage" as "part", count(*) as "count",
           min(l."missed_at") as "oldest_at"
      from (
        select v."stage",
               least(
                 case when not exists (
                   select 1 from "tracking_tracker" t
                    where t."order_id" = v."order_id"
                      and t."deleted_at" is null
                 ) then v."promised_ship_at" end,
                 case when not exists (
                   select 1 from "tracking_tracker" t
                    where t."order_id" = v."order_id"
                      and t."delivered_at" is not null
                      and t."deleted_at" is null
                 ) then v."promised_deliver_at" end
               ) as "missed_at"
          from "verification_order" v
         where v."stage" in ('received', 'verifying', 'held', 'ready',
                             'released')
           and v."deleted_at" is null
      ) l
     where l."missed_at" < now()
     group by grouping sets ((), (l."stage"))`,
}
