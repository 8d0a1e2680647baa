import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { DiscrepancyCode } from "../../discrepancies/discrepancy-codes"
import type { DiscrepancyDraft } from "../../discrepancies/discrepancy-draft"

type Row = Omit<DiscrepancyDraft, "amount_minor" | "code"> & {
  code: DiscrepancyCode
  amount_minor: string
}

/** Parts of an item that its confirmed lines left, or exceeded. */
const OF_MATCHES = `
  select m."reason" as "code",
         case when m."reason" in ('A04', 'A06', 'A16', 'A17', 'B02', 'D02',
                                  'C01')
              then coalesce(u."minor", 0) - (i."amount_minor" - i."proven")
              else coalesce(u."minor", 0) end as "amount_minor",
         i."currency_code", i."order_id", m."line_id", i."id" as "item_id",
         m."id" as "match_id", null as "file_id", null as "batch_id",
         jsonb_build_object(
           'expected_minor', i."amount_minor"::text,
           'found_minor', coalesce(l."gross_minor", l."amount_minor")::text,
           'text', l."text", 'reference', i."reference",
           -- By how many digits one is longer than the other.
           'power', abs(length(abs(i."amount_minor")::text) - length(
             abs(coalesce(l."gross_minor", l."amount_minor"))::text))::text)
           as "evidence",
         m."reason" || ':match:' || m."id" as "dedup_key"
    from "reconciliation_match" m
    join "reconciliation_line" l
      on l."id" = m."line_id" and l."account_id" = ?
    join lateral (
      select g."item_id" from "reconciliation_match_leg" g
       where g."match_id" = m."id" and g."active" and g."kind" = 'item'
         and g."deleted_at" is null
       order by g."id" limit 1) leg on true
    join lateral (
      select i.*, coalesce((
               select sum(g."allocated_minor")
                 from "reconciliation_match_leg" g
                where g."item_id" = i."id" and g."active"
                  and g."deleted_at" is null), 0) + coalesce((
               select sum(w."amount_minor") from "reconciliation_write_off" w
                where w."item_id" = i."id" and w."state" = 'approved'
                  and w."deleted_at" is null), 0) as "proven"
        from "reconciliation_item" i where i."id" = leg."item_id") i on true
    left join lateral (
      select sum(g."allocated_minor") as "minor"
        from "reconciliation_match_leg" g
       where g."match_id" = m."id" and g."active" and g."kind" = 'unapplied'
         and g."deleted_at" is null) u on true
   where m."state" in ('confirmed', 'locked') and m."deleted_at" is null
     and m."reason" is not null`

/** What the shop believes in and no line of the account has proven in time. */
const OF_ITEMS = `
  select case i."kind" when 'capture' then 'A01' when 'refund' then 'A07'
                       when 'payout' then 'B01' else 'D01' end as "code",
         -(i."amount_minor") as "amount_minor", i."currency_code",
         i."order_id", null as "line_id", i."id" as "item_id",
         null as "match_id", null as "file_id", null as "batch_id",
         jsonb_build_object(
           'expected_minor', i."amount_minor"::text,
           'opened_on', to_char(i."opened_at" at time zone a."time_zone",
                                'YYYY-MM-DD')) as "evidence",
         case i."kind" when 'capture' then 'A01' when 'refund' then 'A07'
                       when 'payout' then 'B01' else 'D01' end
           || ':item:' || i."id" as "dedup_key"
    from "reconciliation_item" i
    join "reconciliation_account" a on a."id" = ?
   where i."state" = 'open' and i."withdrawn_at" is null
     and i."deleted_at" is null
     and lower(i."currency_code") = a."currency_code"
     and i."opened_at" < now() - a."lag_days" * interval '1 day'
     and ((a."kind" in ('psp', 'wallet') and i."kind" in ('capture', 'refund')
           and i."provider_id" = a."provider_id")
          or (a."kind" = 'bank' and i."kind" = 'payout')
          or (a."kind" = 'courier' and i."kind" = 'cod_due'))
     -- Of what is proven in part, its match says what is lacking.
     and not exists (
       select 1 from "reconciliation_match_leg" g
        where g."item_id" = i."id" and g."active" and g."deleted_at" is null)
     -- Nothing is missed before the source has spoken of that time.
     and exists (
       select 1 from "reconciliation_statement" s
        where s."account_id" = a."id" and s."is_final"
          and s."to_on" >= to_char(i."opened_at" at time zone a."time_zone",
                                   'YYYY-MM-DD'))`

/** What is wrong with files that nobody has released or believed yet. */
const OF_FILES = `
  select f."code", 0 as "amount_minor", a."currency_code", null as "order_id",
         null as "line_id", null as "item_id", null as "match_id",
         file."id" as "file_id", null as "batch_id",
         jsonb_build_object('text', f."message", 'found', f."message")
           as "evidence",
         f."code" || ':file:' || file."id" || ':' || f."at" as "dedup_key"
    from "reconciliation_file" file
    join "reconciliation_account" a on a."id" = file."account_id"
    cross join lateral (
      select given."finding" ->> 'code' as "code",
             given."finding" ->> 'message' as "message", given."at"
        from jsonb_array_elements(file."findings")
               with ordinality as given("finding", "at")
       where given."finding" ->> 'severity' in ('error', 'warning')) f
   where file."account_id" = ? and file."state" = 'quarantined'
     and file."deleted_at" is null`

/** What a provider took for a dispute, whoever won it. */
const OF_DISPUTES = `
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

/** A source that has been silent for longer than it may. */
const OF_SOURCE = `
  select 'E07' as "code", 0 as "amount_minor", a."currency_code",
         null as "order_id", null as "line_id", null as "item_id",
         null as "match_id", null as "file_id", null as "batch_id",
         jsonb_build_object('days', extract(day from now() - l."last")::text)
           as "evidence",
         'E07:account:' || a."id" as "dedup_key"
    from "reconciliation_account" a
    cross join lateral (
      select coalesce(max(l."created_at"), a."created_at") as "last"
        from "reconciliation_line" l
       where l."account_id" = a."id" and l."deleted_at" is null) l
   where a."id" = ? and a."stale_after_days" is not null
     and l."last" < now() - a."stale_after_days" * interval '1 day'`

const parts = [OF_MATCHES, OF_ITEMS, OF_FILES, OF_DISPUTES, OF_SOURCE]

/** Every discrepancy of an account that its rows tell by themselves. */
export async function readStanding(
  manager: SqlEntityManager,
  accountId: string
): Promise<DiscrepancyDraft[]> {
  const rows = await manager.execute<Row[]>(
    parts.join(" union all "),
    parts.map(() => accountId)
  )
  return rows.map((row) => ({
    ...row,
    amount_minor: BigInt(row.amount_minor),
  }))
}
