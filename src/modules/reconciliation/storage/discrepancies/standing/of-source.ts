/** A source that has been silent for longer than it may. */
export const ofSource = `
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
