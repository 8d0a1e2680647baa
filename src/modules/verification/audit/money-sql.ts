import { GRANT_METADATA_KEY } from "../refunds/grant-metadata-key"
import { sincePluginSql } from "./since-plugin-sql"

/**
 * Money of orders: captures and the transactions that core's order counts as
 * paid, refunds beyond what a payment captured, and refunds that nobody
 * granted since the plugin came. A cancelled order's captures go back without.
 *
 * Argument: order ids as JSON. Amounts are exact decimals, as text.
 */
export const moneySql = `
with paid as materialized (
  select o."id" as "order_id", o."canceled_at", p."id" as "payment_id",
         p."currency_code"
    from jsonb_array_elements_text(?::jsonb) as batch("order_id")
    join "order" o on o."id" = batch."order_id" and o."deleted_at" is null
    join "order_payment_collection" l on l."order_id" = o."id"
     and l."deleted_at" is null
    join "payment" p on p."payment_collection_id" = l."payment_collection_id"
     and p."deleted_at" is null
), captured as materialized (
  select paid.*, c."id" as "capture_id", c."amount"
    from paid join "capture" c on c."payment_id" = paid."payment_id"
     and c."deleted_at" is null
), refunded as materialized (
  select paid.*, r."id" as "refund_id", r."amount", r."metadata",
         r."created_at"
    from paid join "refund" r on r."payment_id" = paid."payment_id"
     and r."deleted_at" is null
), booked as materialized (
  select t."order_id", t."reference_id", t."currency_code",
         sum(t."amount") as "amount"
    from "order_transaction" t
   where t."order_id" in (select "order_id" from paid)
     and t."reference" = 'capture' and t."deleted_at" is null
   group by 1, 2, 3
), sums as (
  select paid."order_id", paid."payment_id", paid."currency_code",
         coalesce(c."amount", 0) as "captured", r."amount" as "refunded"
    from (select "payment_id", sum("amount") as "amount" from refunded
           group by 1) r
    join paid on paid."payment_id" = r."payment_id"
    left join (select "payment_id", sum("amount") as "amount" from captured
                group by 1) c
      on c."payment_id" = r."payment_id"
)
select 'captures_equal_transactions' as "invariant", c."capture_id" as "subject",
       c."order_id",
       jsonb_build_object('captured', ${money("c", `c."amount"`)}) as "expected",
       jsonb_build_object(
         'booked', ${money("c", `coalesce(b."amount", 0)`)},
         'capture_id', c."capture_id", 'payment_id', c."payment_id") as "found"
  from captured c
  left join booked b on b."order_id" = c."order_id"
   and b."reference_id" = c."capture_id"
 where coalesce(b."amount", 0) <> c."amount"
union all
select 'captures_equal_transactions', b."reference_id", b."order_id",
       jsonb_build_object('captured', ${money("b", "0")}),
       jsonb_build_object('booked', ${money("b", `b."amount"`)},
                          'capture_id', null, 'payment_id', null)
  from booked b
 where b."reference_id" is not null and b."amount" <> 0
   and not exists (select from captured c
                    where c."capture_id" = b."reference_id")
union all
select 'refunds_within_captures', s."payment_id", s."order_id",
       jsonb_build_object('captured', ${money("s", `s."captured"`)}),
       jsonb_build_object('refunded', ${money("s", `s."refunded"`)},
                          'payment_id', s."payment_id")
  from sums s where s."refunded" > s."captured"
union all
select 'refund_is_granted', r."refund_id", r."order_id",
       jsonb_build_object('granted', ${money("r", "0")}),
       jsonb_build_object('refunded', ${money("r", `r."amount"`)},
                          'refund_id', r."refund_id",
                          'payment_id', r."payment_id")
  from refunded r
 where r."canceled_at" is null and r."amount" > 0
   and r."created_at" >= ${sincePluginSql}
   and not exists (
     select from "verification_granted_refund" g
      where g."order_id" = r."order_id" and g."deleted_at" is null
        and (g."id" = r."metadata" ->> '${GRANT_METADATA_KEY}'
             or r."refund_id" = any(string_to_array(g."refund_id", ','))))`

function money(row: string, amount: string): string {
  return (
    `jsonb_build_object('amount', trim_scale((${amount})::numeric)::text, ` +
    `'currency_code', ${row}."currency_code")`
  )
}
