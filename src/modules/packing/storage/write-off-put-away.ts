import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { lowerLevel } from "./lower-level"

type PutAwayUnits = {
  inventory_item_id: string
  location_id: string
  reservation_id: string
}

/**
 * Takes the units of a put-away that came back damaged off the stock: its
 * reservation, the stock and the mark on the put-away in one transaction, so
 * that a kill neither leaves them for sale nor takes them twice. The caller
 * holds the item's key.
 */
export async function writeOffPutAway(
  manager: SqlEntityManager,
  id: string
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const [units] = await transaction.execute<PutAwayUnits[]>(
      `select "inventory_item_id", "location_id", "reservation_id"
         from "packing_put_away"
        where "id" = ? and "state" = 'done' and "condition" = 'damaged'
          and "reservation_id" is not null for update`,
      [id]
    )
    if (!units) {
      return
    }
    await transaction.execute(
      `update "packing_put_away"
          set "reservation_id" = null, "updated_at" = now() where "id" = ?`,
      [id]
    )
    const [given] = await transaction.execute<{ quantity: string }[]>(
      `update "reservation_item"
          set "deleted_at" = now(), "updated_at" = now()
        where "id" = ? and "deleted_at" is null returning "quantity"`,
      [units.reservation_id]
    )
    const quantity = Number(given?.quantity ?? 0)
    await lowerLevel(transaction, units, {
      reserved: quantity,
      stocked: quantity,
    })
  })
}
