/**
 * Items with a level at a location, when each was last counted there, and how
 * many of its counting intervals have passed since: 1 and more is due, and
 * what was never counted is due most. Items on a sheet that is not done are
 * left out.
 *
 * Arguments: the location ('' is any), the value classes `[{ item, abc }]` as
 * JSON, and the days between two counts `{ A, B, C }` as JSON.
 */
export const dueSql = `
with given as (
  select ?::text as "location"
), abc as materialized (
  select "item", min("abc") as "abc"
    from jsonb_to_recordset(?::jsonb) as given("item" text, "abc" text)
   group by 1
), days as (
  select "key" as "abc", "value"::numeric as "days" from jsonb_each_text(?::jsonb)
), place as materialized (
  select l."inventory_item_id", l."location_id",
         coalesce(abc."abc", 'C') as "abc",
         (select max(line."counted_at")
            from "replenishment_count_line" line
            join "replenishment_stock_count" c on c."id" = line."count_id"
             and c."state" = 'posted' and c."deleted_at" is null
           where line."inventory_item_id" = l."inventory_item_id"
             and c."location_id" = l."location_id"
             and line."deleted_at" is null) as "last_counted_at"
    from given
    join "inventory_level" l
      on given."location" in ('', l."location_id")
    left join abc on abc."item" = l."inventory_item_id"
   where l."deleted_at" is null
     and not exists (
       select from "replenishment_count_line" line
         join "replenishment_stock_count" c on c."id" = line."count_id"
          and c."state" in ('open', 'waits') and c."deleted_at" is null
        where line."inventory_item_id" = l."inventory_item_id"
          and c."location_id" = l."location_id"
          and line."deleted_at" is null)
), due as (
  select place.*,
         case when place."last_counted_at" is null then 'Infinity'::numeric
              else extract(epoch from now() - place."last_counted_at")
                   / 86400 / days."days" end as "age"
    from place join days on days."abc" = place."abc"
)`
