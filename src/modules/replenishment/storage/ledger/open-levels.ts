import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { stockFields } from "../../ledger/stock-fields"

/**
 * Begins the ledgers of live levels that have none, with what core says of
 * them, less what is confirmed and not booked yet: an opening of what is
 * stocked, and of what is reserved and incoming where there is any.
 *
 * @param only ids of levels; null: any, at most `limit`.
 * @returns how many were begun.
 */
export async function openLevels(
  transaction: SqlEntityManager,
  { only, limit }: { only: string[] | null; limit: number }
): Promise<number> {
  const [{ opened }] = await transaction.execute<{ opened: number }[]>(
    openSql(only !== null),
    [...(only ? [JSON.stringify(only)] : []), limit]
  )
  return opened
}

/** Ids only have to differ: the level's own, and the field's. */
const openSql = (isNamed: boolean) => `
with unseen as materialized (
  select l."id", l."inventory_item_id", l."location_id",
         coalesce(l."stocked_quantity", 0) - done."stocked" as "stocked",
         coalesce(l."reserved_quantity", 0) - done."reserved" as "reserved",
         coalesce(l."incoming_quantity", 0) - done."incoming" as "incoming"
    from "inventory_level" l
   cross join lateral (
     select ${stockFields
       .map(
         (field) => `coalesce(sum(e."delta_units")
              filter (where e."field" = '${field}'), 0) as "${field}"`
       )
       .join(",\n            ")}
       from "replenishment_expected_change" e
      where e."inventory_item_id" = l."inventory_item_id"
        and e."location_id" = l."location_id"
        and e."state" = 'confirmed' and e."deleted_at" is null) done
   where l."deleted_at" is null
     ${isNamed ? `and l."id" in (select jsonb_array_elements_text(?::jsonb))` : ""}
     and not exists (
       select from "replenishment_stock_balance" b
        where b."level_id" = l."id" and b."deleted_at" is null)
   order by l."id" limit ?
), opened as (
  insert into "replenishment_stock_balance"
    ("id", "level_id", "inventory_item_id", "location_id",
     "stocked_units", "reserved_units", "incoming_units",
     "stocked_seq", "reserved_seq", "incoming_seq", "seen_at")
  select 'osba_' || "id", "id", "inventory_item_id", "location_id",
         "stocked", "reserved", "incoming",
         1, ("reserved" <> 0)::integer, ("incoming" <> 0)::integer, now()
    from unseen
  on conflict do nothing
  returning *
), entries as (
  insert into "replenishment_stock_entry"
    ("id", "level_id", "inventory_item_id", "location_id", "field", "seq",
     "kind", "delta_units", "balance_units", "from_at", "at")
  select 'oste_' || opened."level_id" || '_' || f."field",
         opened."level_id", opened."inventory_item_id", opened."location_id",
         f."field", 1, 'opening', f."units", f."units",
         opened."seen_at", opened."seen_at"
    from opened
   cross join lateral (values
     ('stocked', opened."stocked_units", opened."stocked_seq"),
     ('reserved', opened."reserved_units", opened."reserved_seq"),
     ('incoming', opened."incoming_units", opened."incoming_seq")
   ) as f("field", "units", "seq")
   where f."seq" = 1
)
select count(*)::integer as "opened" from opened`
