import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { StockDrift } from "../../../../types/replenishment/stock-ledger"
import { stockFields } from "../../ledger/stock-fields"

/** Named at once: more than so many nobody looks at one by one. */
const MOST = 1000

/**
 * Levels whose ledger does not hold: entries that do not sum to the balance,
 * a level that is not the balance though it was looked at, and changes that an
 * edit wrote over while nobody counted or corrected the item since.
 *
 * @param isFull sum the entries of all levels, which takes seconds by the
 *   million; else of those that moved lately or have an open alert.
 */
export async function findDrift(
  manager: SqlEntityManager,
  isFull: boolean
): Promise<StockDrift[]> {
  const drifts = await manager.execute<(StockDrift & { at: Date })[]>(
    driftSql(isFull ? everySql : suspectSql),
    [MOST]
  )
  return drifts.map((drift) => ({ ...drift, at: drift.at.toISOString() }))
}

const perField = (columns: (field: string) => string) =>
  stockFields.map((field) => `('${field}', ${columns(field)})`).join(", ")

const everySql = `
  select "level_id" from "replenishment_stock_balance"
   where "deleted_at" is null`

const suspectSql = `
  select b."level_id" from "replenishment_stock_balance" b
   where b."deleted_at" is null
     and (b."seen_at" > now() - interval '1 hour' or exists (
       select from "replenishment_stock_alert" a
        where a."kind" = 'DRIFT' and a."closed_at" is null
          and a."deleted_at" is null
          and a."inventory_item_id" = b."inventory_item_id"
          and a."location_id" = b."location_id"))`

const driftSql = (suspects: string) => `
with suspect as materialized (${suspects}
), balance as (
  select b."level_id", b."inventory_item_id", b."location_id", b."seen_at",
         f."field", f."units", f."seq", coalesce(f."level", 0) as "level"
    from "replenishment_stock_balance" b
    left join "inventory_level" l
      on l."id" = b."level_id" and l."deleted_at" is null
   cross join lateral (values ${perField(
     (field) => `b."${field}_units", b."${field}_seq", l."${field}_quantity"`
   )}) as f("field", "units", "seq", "level")
   where b."deleted_at" is null
), summed as (
  select e."level_id", e."field", sum(e."delta_units") as "units",
         count(*) as "entries"
    from suspect
    join "replenishment_stock_entry" e using ("level_id")
   where e."deleted_at" is null group by 1, 2
), drift as (
  select balance."level_id", balance."inventory_item_id",
         balance."location_id", balance."field", 'sum' as "problem",
         balance."units" as "expected", coalesce(summed."units", 0) as "actual",
         null as "cause", balance."seen_at" as "at"
    from suspect join balance using ("level_id")
    left join summed using ("level_id", "field")
   where balance."units" <> coalesce(summed."units", 0)
      or balance."seq" <> coalesce(summed."entries", 0)
  union all
  select "level_id", "inventory_item_id", "location_id", "field", 'level',
         "units", "level", null, "seen_at"
    from balance where "units" <> "level"
  union all
  select e."level_id", e."inventory_item_id", e."location_id", e."field",
         'overwritten', e."balance_units" - e."delta_units",
         e."balance_units", e."overwrote", e."at"
    from "replenishment_stock_entry" e
   where e."overwrote" is not null and e."deleted_at" is null
     and not exists (
       select from "replenishment_stock_entry" later
        where later."level_id" = e."level_id" and later."field" = e."field"
          and later."seq" > e."seq" and later."deleted_at" is null
          and later."kind" in ('count', 'adjustment')
          and later."cause" is not null)
     and not exists (
       select from "replenishment_count_line" line
         join "replenishment_stock_count" c on c."id" = line."count_id"
          and c."state" = 'posted' and c."deleted_at" is null
        where e."field" = 'stocked'
          and line."inventory_item_id" = e."inventory_item_id"
          and c."location_id" = e."location_id"
          and line."counted_at" > e."at" and line."deleted_at" is null)
)
select "level_id", "inventory_item_id", "location_id", "field", "problem",
       trim_scale("expected")::text as "expected",
       trim_scale("actual")::text as "actual", "cause", "at"
  from drift order by "at" desc, "level_id", "field" limit ?`
