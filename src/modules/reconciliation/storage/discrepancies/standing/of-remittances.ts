/** Cash of a courier that came after the account's days, or for nothing. */
export const ofRemittances = `
  select r."code", 0 as "amount_minor", i."currency_code", i."order_id",
         l."id" as "line_id", i."id" as "item_id", m."id" as "match_id",
         null as "file_id", l."batch_id",
         jsonb_build_object(
           'found_minor', coalesce(l."gross_minor", l."amount_minor")::text,
           'days', r."days"::text) as "evidence",
         r."code" || ':line:' || l."id" as "dedup_key"
    from "reconciliation_line" l
    join "reconciliation_account" a
      on a."id" = l."account_id" and a."kind" = 'courier'
    join "reconciliation_match" m
      on m."line_id" = l."id" and m."state" in ('confirmed', 'locked')
     and m."deleted_at" is null
    join "reconciliation_match_leg" g
      on g."match_id" = m."id" and g."active" and g."kind" = 'item'
     and g."deleted_at" is null
    join "reconciliation_item" i
      on i."id" = g."item_id" and i."kind" = 'cod_due'
    cross join lateral (
      select 'D04' as "code", 0 as "days" where i."returned_at" is not null
      union all
      select 'D05', late."days" from (
        select l."booked_on"::date
                 - (i."opened_at" at time zone a."time_zone")::date
                 - a."lag_days" as "days") late
       where late."days" > 0) r
   where l."account_id" = ? and l."deleted_at" is null`
