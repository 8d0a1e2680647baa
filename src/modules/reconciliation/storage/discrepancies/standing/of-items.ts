const code = `case when i."opened_at" >= now() - a."lag_days" * interval '1 day'
                   then 'A18'
              else case i."kind" when 'capture' then 'A01'
                                 when 'refund' then 'A07'
                                 when 'payout' then 'B01'
                                 else 'D01' end end`

/**
 * What the shop believes in and no line of the account has proven in time.
 * What a gateway's last settlement could have had, and has not yet, is a
 * matter of time (A18) until the account's days are over.
 */
export const ofItems = `
  select ${code} as "code",
         -(i."amount_minor") as "amount_minor", i."currency_code",
         i."order_id", null as "line_id", i."id" as "item_id",
         null as "match_id", null as "file_id", null as "batch_id",
         jsonb_build_object(
           'expected_minor', i."amount_minor"::text,
           'opened_on', to_char(i."opened_at" at time zone a."time_zone",
                                'YYYY-MM-DD')) as "evidence",
         ${code} || ':item:' || i."id" as "dedup_key"
    from "reconciliation_item" i
    join "reconciliation_account" a on a."id" = ?
   where i."state" = 'open' and i."withdrawn_at" is null
     and i."deleted_at" is null
     and lower(i."currency_code") = a."currency_code"
     and (i."opened_at" < now() - a."lag_days" * interval '1 day'
          or a."kind" in ('psp', 'wallet'))
     and ((a."kind" in ('psp', 'wallet') and i."kind" in ('capture', 'refund')
           and i."provider_id" = a."provider_id")
          or (a."kind" = 'bank' and i."kind" = 'payout')
          or (a."kind" = 'courier' and i."kind" = 'cod_due'))
     -- Of what is proven in part, its match says what is lacking.
     and not exists (
       select 1 from "reconciliation_match_leg" g
        where g."item_id" = i."id" and g."active" and g."deleted_at" is null)
     -- Of a refund that failed, A10 says so.
     and not exists (
       select 1 from "reconciliation_provider_event" e
        where i."kind" = 'refund' and e."entity_id" = i."entity_id"
          and e."kind" = 'refund_failed' and e."deleted_at" is null)
     -- Nothing is missed before the source has spoken of that time.
     and exists (
       select 1 from "reconciliation_statement" s
         join "reconciliation_file" f
           on f."id" = s."file_id" and f."state" = 'posted'
        where s."account_id" = a."id" and s."is_final"
          and s."to_on" >= to_char(i."opened_at" at time zone a."time_zone",
                                   'YYYY-MM-DD'))`
