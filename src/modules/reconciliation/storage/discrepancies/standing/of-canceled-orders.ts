/** Money that was captured when its order was cancelled already, and stays. */
export const ofCanceledOrders = `
  select 'A19' as "code", 0 as "amount_minor", i."currency_code",
         i."order_id", null as "line_id", i."id" as "item_id",
         null as "match_id", null as "file_id", null as "batch_id",
         jsonb_build_object('found_minor', i."amount_minor"::text)
           as "evidence",
         'A19:item:' || i."id" as "dedup_key"
    from "reconciliation_item" i
    join "reconciliation_account" a on a."id" = ?
   where i."kind" = 'capture' and i."provider_id" = a."provider_id"
     and lower(i."currency_code") = a."currency_code"
     and i."opened_at" > i."order_canceled_at"
     and i."withdrawn_at" is null and i."state" <> 'excluded'
     and i."deleted_at" is null
     and (select sum(o."amount_minor") from "reconciliation_item" o
           where o."payment_id" = i."payment_id"
             and o."kind" in ('capture', 'refund')
             and o."withdrawn_at" is null and o."state" <> 'excluded'
             and o."deleted_at" is null) > 0`
