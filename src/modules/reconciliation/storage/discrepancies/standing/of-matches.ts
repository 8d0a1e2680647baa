/** Parts of an item that its confirmed lines left, or exceeded. */
export const ofMatches = `
  select m."reason" as "code",
         case when m."reason" in ('A04', 'A06', 'A16', 'A17', 'B02', 'D02',
                                  'C01')
              then coalesce(u."minor", 0) - (i."amount_minor" - i."proven")
              else coalesce(u."minor", 0) end as "amount_minor",
         i."currency_code", i."order_id", m."line_id", i."id" as "item_id",
         m."id" as "match_id", null as "file_id", null as "batch_id",
         jsonb_strip_nulls(jsonb_build_object(
           'expected_minor', i."amount_minor"::text,
           'found_minor', coalesce(l."gross_minor", l."amount_minor")::text,
           'text', l."text", 'written', l."text",
           'reference', i."reference",
           'candidates', leg."items"::text,
           'power', case when m."reason" = 'A16' then round(abs(log(abs(
             coalesce(l."gross_minor", l."amount_minor")::numeric
               / i."amount_minor"))))::text end))
           as "evidence",
         m."reason" || ':match:' || m."id" as "dedup_key"
    from "reconciliation_match" m
    join "reconciliation_line" l
      on l."id" = m."line_id" and l."account_id" = ?
    join lateral (
      select g."item_id", count(*) over () as "items"
        from "reconciliation_match_leg" g
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
     and m."reason" is not null
     -- What completed a payment in parts ended what lacked.
     and (m."reason" <> 'C01' or i."amount_minor" <> i."proven")`
