/** What a provider took for a dispute, whoever won it. */
export const ofDisputes = `
  select 'A13' as "code", -(l."fee_minor") as "amount_minor",
         l."currency_code", null as "order_id", l."id" as "line_id",
         null as "item_id", null as "match_id", null as "file_id",
         l."batch_id",
         jsonb_build_object('found_minor', (-l."fee_minor")::text,
                            'reference', l."reference") as "evidence",
         'A13:line:' || l."id" as "dedup_key"
    from "reconciliation_line" l
   where l."account_id" = ? and l."kind" = 'chargeback'
     and l."fee_minor" > 0 and l."deleted_at" is null`
