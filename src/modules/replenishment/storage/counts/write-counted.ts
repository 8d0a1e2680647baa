import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockLevels } from "../ledger/lock-levels"
import { observeLevels } from "../ledger/observe-levels"
import { type LockedCount, lockCount } from "./lock-count"
import { refuseDone } from "./refuse-done"

export type CountedUnits = { inventory_item_id: string; counted: string }

export type CountTolerance = {
  /** Percent of the balance that one person may post. */
  percent: number
  /** Most minor units by currency code that one person may post. */
  value_minor: Record<string, string>
}

/**
 * Writes what was counted of items beside what the ledger says at this very
 * moment, its levels looked at and kept still.
 *
 * @throws MedusaError NOT_FOUND for an item that is not on the sheet or has no
 *   level any more; nothing is written then.
 */
export const writeCounted = (
  manager: SqlEntityManager,
  counted: { count_id: string; lines: CountedUnits[]; actor: string },
  tolerance: CountTolerance
): Promise<void> =>
  manager.transactional(async (transaction) => {
    const count = await lockCount(transaction, counted.count_id)
    refuseDone(count)
    const levels = await findLevels(transaction, count, counted.lines)
    await lockLevels(transaction, levels)
    await observeLevels(transaction, {
      level_ids: levels,
      order_id: null,
      is_swept: true,
      agreed_at: null,
    })
    const written = await transaction.execute<{ item: string }[]>(countSql, [
      counted.actor,
      JSON.stringify(tolerance.value_minor),
      tolerance.percent,
      JSON.stringify(counted.lines),
      count.id,
    ])
    refuseMissing(count, counted.lines, written)
    await transaction.execute(
      `update "replenishment_stock_count"
          set "state" = 'open', "counted_by" = ?, "updated_at" = now()
        where "id" = ?`,
      [counted.actor, count.id]
    )
  })

async function findLevels(
  transaction: SqlEntityManager,
  { location_id }: LockedCount,
  lines: CountedUnits[]
): Promise<string[]> {
  const levels = await transaction.execute<{ id: string }[]>(
    `select "id" from "inventory_level"
      where "location_id" = ? and "deleted_at" is null
        and "inventory_item_id" in (
          select "inventory_item_id" from jsonb_to_recordset(?::jsonb)
            as line("inventory_item_id" text))`,
    [location_id, JSON.stringify(lines)]
  )
  return levels.map(({ id }) => id)
}

function refuseMissing(
  { number }: LockedCount,
  lines: CountedUnits[],
  written: { item: string }[]
): void {
  const there = new Set(written.map(({ item }) => item))
  const missing = lines.find(({ inventory_item_id: item }) => !there.has(item))
  if (missing) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Item ${missing.inventory_item_id} is not on count sheet ${number}, or ` +
        "has no stock level there any more. Nothing was written; leave it " +
        "out, or make a sheet that names it."
    )
  }
}

/** A difference is large beyond a share of the balance, or beyond its value. */
const countSql = `
update "replenishment_count_line" line
   set "counted_units" = now."counted", "counted_at" = now(),
       "counted_by" = ?, "balance_units" = now."balance",
       "balance_seq" = now."seq",
       "variance_units" = now."counted" - now."balance",
       "cost_minor" = now."cost_minor", "currency_code" = now."currency_code",
       "needs_confirmation" =
         abs(now."counted" - now."balance") * 100
           > abs(now."balance") * now."percent"
         or coalesce(abs(now."counted" - now."balance") * now."cost_minor"
           > (?::jsonb ->> now."currency_code")::numeric, false),
       "updated_at" = now()
  from (
    select own."id", given."counted", b."stocked_units" as "balance",
           b."stocked_seq" as "seq", ?::numeric as "percent",
           cost."cost_minor", cost."currency_code"
      from jsonb_to_recordset(?::jsonb)
        as given("inventory_item_id" text, "counted" numeric)
      join "replenishment_count_line" own
        on own."inventory_item_id" = given."inventory_item_id"
       and own."deleted_at" is null
      join "replenishment_stock_count" c on c."id" = own."count_id"
       and c."id" = ?
      join "inventory_level" l on l."location_id" = c."location_id"
       and l."inventory_item_id" = own."inventory_item_id"
       and l."deleted_at" is null
      join "replenishment_stock_balance" b on b."level_id" = l."id"
       and b."deleted_at" is null
      left join lateral (
        select i."cost_minor", lower(s."currency_code") as "currency_code"
          from "replenishment_supplier_item" i
          join "replenishment_supplier" s on s."id" = i."supplier_id"
           and s."deleted_at" is null
         where i."inventory_item_id" = own."inventory_item_id"
           and i."cost_minor" is not null and i."deleted_at" is null
         order by i."rank", i."id" limit 1) cost on true) now
 where line."id" = now."id"
returning line."inventory_item_id" as "item"`
