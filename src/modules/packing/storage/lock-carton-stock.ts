import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { CartonStockMove } from "./carton-stock-move"

export type LockedCartonStock = {
  id: string
  on_hand: number
  reserved: number
  /** False where the move ends a reserve that was never written. */
  is_reserved: boolean
}

/**
 * Takes the row lock of a carton's stock for the rest of the transaction; a
 * count writes the row when there is none.
 *
 * @returns undefined where the carton is not counted: there is no limit.
 * @throws MedusaError NOT_ALLOWED when cartons are received before a count.
 */
export async function lockCartonStock(
  transaction: SqlEntityManager,
  move: CartonStockMove
): Promise<LockedCartonStock | undefined> {
  if (move.kind === "count") {
    await insertStock(transaction, move)
  }
  const [stock] = await transaction.execute<
    Pick<LockedCartonStock, "id" | "on_hand" | "reserved">[]
  >(
    `select "id", "on_hand", "reserved" from "packing_carton_stock"
      where "carton_id" = ? and "location_id" = ? and "deleted_at" is null
        for update`,
    [move.carton_id, move.location_id]
  )
  if (!stock && move.kind === "receive") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Carton ${move.carton_id} was never counted at ${move.location_id}, so ` +
        "there is no limit to it. Count it once, then receive."
    )
  }
  return (
    stock && { ...stock, is_reserved: await findReserve(transaction, move) }
  )
}

/** From 0, so that the count itself is a move like any other. */
async function insertStock(
  transaction: SqlEntityManager,
  { carton_id, location_id }: CartonStockMove
) {
  await transaction.execute(
    `insert into "packing_carton_stock"
       ("id", "carton_id", "location_id", "on_hand")
     values (?, ?, ?, 0) on conflict do nothing`,
    [generateEntityId(undefined, "ocstk"), carton_id, location_id]
  )
}

async function findReserve(
  transaction: SqlEntityManager,
  { carton_id, location_id, reserved_by }: CartonStockMove
): Promise<boolean> {
  if (reserved_by === undefined) {
    return true
  }
  const found = await transaction.execute<{ id: string }[]>(
    `select "id" from "packing_carton_move"
      where "carton_id" = ? and "location_id" = ? and "cause" = ?
        and "kind" = 'reserve'`,
    [carton_id, location_id, reserved_by]
  )
  return found.length > 0
}
