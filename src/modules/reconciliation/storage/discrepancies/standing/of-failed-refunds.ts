/**
 * Refunds of which the provider reported that they did not reach the payer.
 * Where its settlement has taken the money and given it back, the line that
 * gives it back says so instead.
 */
export const ofFailedRefunds = `
  select 'A10' as "code",
         case when i."state" = 'matched' then 0
              else -(i."amount_minor") end as "amount_minor",
         i."currency_code", i."order_id", null as "line_id",
         i."id" as "item_id", null as "match_id", null as "file_id",
         null as "batch_id",
         jsonb_build_object('expected_minor', (-i."amount_minor")::text,
                            'reference', e."object_id") as "evidence",
         'A10:item:' || i."id" as "dedup_key"
    from "reconciliation_item" i
    join lateral (
      select e."object_id" from "reconciliation_provider_event" e
       where e."entity_id" = i."entity_id" and e."kind" = 'refund_failed'
         and e."account_id" = ? and e."deleted_at" is null
       order by e."id" limit 1) e on true
   where i."kind" = 'refund' and i."withdrawn_at" is null
     and i."state" <> 'excluded' and i."deleted_at" is null
     and not exists (
       select 1 from "reconciliation_line" l
        where l."kind" = 'refund' and l."state" = 'open'
          and coalesce(l."gross_minor", l."amount_minor") > 0
          and l."deleted_at" is null
          and exists (select 1 from jsonb_each_text(l."refs" - 'others') r
                       where r.value = any(i."provider_refs")))`
