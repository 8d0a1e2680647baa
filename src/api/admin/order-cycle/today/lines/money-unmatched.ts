import type { LineStatement } from "../line-statement"

/**
 * Statement lines and payments without their other half. Amounts count both
 * directions as value, and stand per currency.
 */
export const moneyUnmatched: LineStatement = {
  key: "money_unmatched",
  sql: `
    select m."part", m."currency_code", count(*) as "count",
           min(m."since") as "oldest_at",
           sum(abs(m."amount_minor"))::text as "amount_minor"
      from (
        select 'statement_line' as "part", "currency_code", "amount_minor",
               "booked_on"::timestamp at time zone 'UTC' as "since"
          from "reconciliation_line"
         where "state" = 'open' and "deleted_at" is null
        union all
        select "kind", "currency_code", "amount_minor", "opened_at"
          from "reconciliation_item"
         where "state" = 'open' and "withdrawn_at" is null
           and "deleted_at" is null
      ) m
     group by grouping sets ((), (m."part"), (m."currency_code"))`,
}
