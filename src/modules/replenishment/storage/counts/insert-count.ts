import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { CountRhythm } from "../../counts/count-rhythm"
import { dueSql } from "./due-sql"
import { takeCountNumber } from "./take-count-number"

export type NewCount = {
  /** The same key makes it once. */
  idempotency_key: string
  location_id: string
  /** At most so many items. */
  size: number
  /** Null: those that are due, longest overdue first. */
  items: string[] | null
  note: string | null
  actor: string
  /** Of the store's zone. */
  year: number
}

/**
 * Makes a sheet of the items to count at a location.
 *
 * @returns its id; of a key that was used before that sheet's.
 * @throws MedusaError NOT_FOUND when nothing is to be counted there.
 */
export const insertCount = (
  manager: SqlEntityManager,
  count: NewCount,
  rhythm: CountRhythm
): Promise<string> =>
  manager.transactional(async (transaction) => {
    const number = await takeCountNumber(transaction, count.year)
    const [known] = await transaction.execute<{ id: string }[]>(
      `select "id" from "replenishment_stock_count"
        where "idempotency_key" = ? and "deleted_at" is null`,
      [count.idempotency_key]
    )
    if (known) {
      return known.id
    }
    const id = generateEntityId(undefined, "ocnt")
    await transaction.execute(
      `insert into "replenishment_stock_count"
         ("id", "number", "location_id", "idempotency_key", "created_by", "note")
       values (?, ?, ?, ?, ?, ?)`,
      [
        id,
        number,
        count.location_id,
        count.idempotency_key,
        count.actor,
        count.note,
      ]
    )
    const lines = await transaction.execute<{ id: string }[]>(linesSql, [
      count.location_id,
      JSON.stringify(rhythm.classes),
      JSON.stringify(rhythm.days),
      id,
      id,
      JSON.stringify(count.items ?? []),
      count.items !== null,
      count.size,
    ])
    refuseEmpty(count, lines.length)
    return id
  })

/** Ids of lines are the sheet's and the item's: both stand once on it. */
const linesSql = `${dueSql}
insert into "replenishment_count_line"
  ("id", "count_id", "inventory_item_id", "abc", "last_counted_at")
select 'ocnl_' || substr(?, 6) || '_' || "inventory_item_id", ?,
       "inventory_item_id", "abc", "last_counted_at"
  from (select due.*, due."inventory_item_id" in (
                 select jsonb_array_elements_text(?::jsonb)) as "is_named",
               ?::boolean as "is_chosen"
          from due) due
 where case when "is_chosen" then "is_named" else "age" >= 1 end
 order by "age" desc, "abc", "inventory_item_id" limit ?
returning "id"`

function refuseEmpty({ items, location_id }: NewCount, lines: number): void {
  if (items && lines < items.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `${items.length - lines} of the ${items.length} items named have no stock ` +
        `level at location ${location_id}, or are on a sheet there that is not ` +
        "posted yet. Leave them out, or post or cancel that sheet."
    )
  }
  if (!lines) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No item is due to be counted at location ${location_id}. Name the ` +
        "items that you want to count all the same."
    )
  }
}
