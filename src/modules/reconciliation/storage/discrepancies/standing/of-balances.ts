/** A provider's balance that its newest batch or statement leaves below 0. */
export const ofBalances = `
  select 'B09' as "code", 0 as "amount_minor", s."currency_code",
         null as "order_id", null as "line_id", null as "item_id",
         null as "match_id", null as "file_id", s."batch_id",
         jsonb_build_object('found_minor', s."balance_minor"::text)
           as "evidence",
         'B09:account:' || a."id" || ':' || s."currency_code" as "dedup_key"
    from "reconciliation_account" a
    cross join lateral (
      select distinct on (s."currency_code") s."currency_code",
             b."id" as "batch_id",
             case when s."closing_minor" is not null then s."closing_minor"
                  when coalesce(b."payout_minor", 0) <= 0
                  then b."net_minor" end as "balance_minor"
        from "reconciliation_statement" s
        left join "reconciliation_batch" b
          on b."statement_id" = s."id" and b."deleted_at" is null
       where s."account_id" = a."id" and s."is_final"
         and s."deleted_at" is null
       order by s."currency_code", s."to_on" desc nulls last, s."id" desc) s
   where a."id" = ? and a."kind" in ('psp', 'wallet')
     and s."balance_minor" < 0`
