import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { lowerLevel } from "./lower-level"

type ShortUnits = {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  reason: string
}

/**
 * Gives up what is reserved of missing units, and writes them off where they
 * are lost or unfit. Core's inventory service writes reservation and stock
 * apart, and a kill between them would have the sweeper do one of them twice;
 * this is one transaction with the mark on the short pick. The caller holds
 * the item's key.
 *
 * @param waiting reservations of units that wait for stock: not those that
 *   were to be picked.
 * @returns whether this call did it.
 */
export async function takeOffShelf(
  manager: SqlEntityManager,
  { short_pick_id, waiting }: { short_pick_id: string; waiting: string[] }
): Promise<boolean> {
  return await manager.transactional(async (transaction) => {
    const [short] = await transaction.execute<ShortUnits[]>(
      `update "packing_short_pick" set "moved" = '[]', "updated_at" = now()
        where "id" = ? and "outcome" = 'pending' and "moved" is null
        returning "line_item_id", "inventory_item_id", "location_id",
                  "quantity", "reason"`,
      [short_pick_id]
    )
    if (!short) {
      return false
    }
    const given = await giveUpReserved(transaction, short, waiting)
    await lowerLevel(transaction, short, {
      reserved: given,
      stocked: short.reason === "NO_VARIANCE" ? 0 : short.quantity,
    })
    return true
  })
}

type Reservation = { id: string; quantity: string }

async function giveUpReserved(
  transaction: SqlEntityManager,
  short: ShortUnits,
  waiting: string[]
): Promise<number> {
  const reservations = await transaction.execute<Reservation[]>(
    `select "id", "quantity" from "reservation_item"
      where "line_item_id" = ? and "inventory_item_id" = ?
        and "location_id" = ? and "deleted_at" is null
        and "id" not in (select jsonb_array_elements_text(?::jsonb))
      order by "id" for update`,
    [
      short.line_item_id,
      short.inventory_item_id,
      short.location_id,
      JSON.stringify(waiting),
    ]
  )
  let left = short.quantity
  for (const { id, quantity } of reservations) {
    const units = Math.min(left, Number(quantity))
    left -= units
    if (units > 0) {
      await transaction.execute(reserveLessSql, [units, units, units, id])
    }
  }
  return short.quantity - left
}

const reserveLessSql = `
update "reservation_item"
   set "quantity" = "quantity" - ?,
       "raw_quantity" = jsonb_build_object(
         'value', trim_scale("quantity" - ?::numeric)::text, 'precision', 20),
       "deleted_at" = case when "quantity" <= ? then now() end,
       "updated_at" = now()
 where "id" = ?`
