/**
 * What is wrong with files: errors while nobody has released or believed
 * them, lines whose parts do not sum, and what an earlier file had. Amounts
 * are those of the statement or line that the finding is about.
 */
export const ofFiles = `
  select f."code",
         case f."code"
           when 'E06' then coalesce(l."off", 0)
           when 'B08' then coalesce(s."gap_minor", 0)
           when 'E01' then coalesce(s."gap_minor", 0)
           else 0 end as "amount_minor",
         coalesce(l."currency_code", nullif(s."currency_code", 'xxx'),
                  a."currency_code") as "currency_code",
         null as "order_id", l."id" as "line_id", null as "item_id",
         null as "match_id", file."id" as "file_id", b."id" as "batch_id",
         jsonb_strip_nulls(jsonb_build_object(
           'text', f."message",
           'found', case when s."gap_minor" is null then f."message" end,
           'found_minor', case f."code"
             when 'B08' then b."net_minor"::text
             when 'E01' then s."gap_minor"::text end,
           'expected_minor', case f."code"
             when 'B08' then b."payout_minor"::text end)) as "evidence",
         f."code" || ':file:' || file."id" || ':' || f."at" as "dedup_key"
    from "reconciliation_file" file
    join "reconciliation_account" a on a."id" = file."account_id"
    cross join lateral (
      select given."finding" ->> 'code' as "code",
             given."finding" ->> 'message' as "message",
             (given."finding" ->> 'statement')::integer as "statement",
             (given."finding" ->> 'line')::integer as "line", given."at"
        from jsonb_array_elements(file."findings")
               with ordinality as given("finding", "at")
       where (given."finding" ->> 'severity' in ('error', 'warning')
              and file."state" = 'quarantined')
          or given."finding" ->> 'code' in ('E04', 'E06')) f
    left join "reconciliation_statement" s
      on s."file_id" = file."id" and s."position" = f."statement"
     and s."deleted_at" is null
    left join "reconciliation_batch" b
      on b."statement_id" = s."id" and b."deleted_at" is null
    left join lateral (
      select l."id", l."currency_code",
             l."gross_minor" - l."fee_minor" - l."tax_minor"
               - l."amount_minor" as "off"
        from "reconciliation_line" l
       where f."code" = 'E06' and l."file_id" = file."id"
         and l."file_line" = f."line" and l."deleted_at" is null
       order by l."id" limit 1) l on true
   where file."account_id" = ?
     and file."state" in ('posted', 'quarantined')
     and file."deleted_at" is null`
