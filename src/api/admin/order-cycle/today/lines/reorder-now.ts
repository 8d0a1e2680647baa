import type { LineStatement } from "../line-statement"

/**
 * Suggestions that nobody has decided about, by supplier. Amounts stand per
 * currency; what has no cost is counted, but in no amount.
 */
export const reorderNow: LineStatement = {
  key: "reorder_now",
  sql: `
    select r."part", null as "currency_code", count(*) as "count",
           min(r."since") as "oldest_at", null as "amount_minor"
      from (
        select coalesce(p."name", 'no_supplier') as "part",
               s."created_at" as "since"
          from "replenishment_suggestion" s
          left join "replenishment_supplier" p on p."id" = s."supplier_id"
         where s."state" = 'open' and s."quantity" > 0
           and s."deleted_at" is null
      ) r
     group by grouping sets ((), (r."part"))
    union all
    select null, s."currency_code", count(*), min(s."created_at"),
           sum(s."value_minor")::text
      from "replenishment_suggestion" s
     where s."state" = 'open' and s."quantity" > 0
       and s."value_minor" is not null and s."currency_code" is not null
       and s."deleted_at" is null
     group by s."currency_code"`,
}
