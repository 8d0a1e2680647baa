import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CartonStockMove } from "./carton-stock-move"
import { type LockedCartonStock, lockCartonStock } from "./lock-carton-stock"
import { refuseCartonMove } from "./refuse-carton-move"
import { refuseMoveQuantity } from "./refuse-move-quantity"

export type MovedCartonStock = {
  carton_id: string
  location_id: string
  cause: string
  on_hand: number
  reserved: number
}

/**
 * Changes how many cartons there are: all moves or none. A cause that is
 * known already changes nothing, and neither does reserve, free or use of a
 * carton that nobody counted at the location: there is no limit to it.
 *
 * @returns the new counts of each move that changed something.
 * @throws MedusaError with both figures where reserved would be less than 0 or
 *   more than on hand.
 */
export const moveCartonStock = (
  manager: SqlEntityManager,
  moves: CartonStockMove[]
): Promise<MovedCartonStock[]> =>
  manager.transactional(async (transaction) => {
    moves.forEach(refuseMoveQuantity)
    const moved: MovedCartonStock[] = []
    // One order of locks for everybody: two calls never wait for each other.
    for (const move of moves.toSorted(compareStock)) {
      const stock = await lockCartonStock(transaction, move)
      if (stock && (await isNewCause(transaction, move, stock))) {
        moved.push(await changeStock(transaction, move, stock))
      }
    }
    return moved
  })

const stockKey = (move: CartonStockMove) =>
  `${move.carton_id} ${move.location_id}`

const compareStock = (a: CartonStockMove, b: CartonStockMove) =>
  stockKey(a) < stockKey(b) ? -1 : Number(stockKey(a) > stockKey(b))

function toChange(
  { kind, quantity }: CartonStockMove,
  { on_hand, is_reserved }: LockedCartonStock
) {
  const promised = is_reserved ? quantity : 0
  return {
    count: { on_hand: quantity - on_hand, reserved: 0 },
    receive: { on_hand: quantity, reserved: 0 },
    reserve: { on_hand: 0, reserved: quantity },
    free: { on_hand: 0, reserved: -promised },
    use: { on_hand: -quantity, reserved: -promised },
  }[kind]
}

async function isNewCause(
  transaction: SqlEntityManager,
  move: CartonStockMove,
  stock: LockedCartonStock
): Promise<boolean> {
  const { on_hand, reserved } = toChange(move, stock)
  const written = await transaction.execute<{ id: string }[]>(
    `insert into "packing_carton_move"
       ("id", "carton_id", "location_id", "kind", "on_hand_change",
        "reserved_change", "cause", "actor", "at")
     values (?, ?, ?, ?, ?, ?, ?, ?, now())
     on conflict do nothing returning "id"`,
    [
      generateEntityId(undefined, "ocmov"),
      move.carton_id,
      move.location_id,
      move.kind,
      on_hand,
      reserved,
      move.cause,
      move.actor,
    ]
  )
  return written.length > 0
}

async function changeStock(
  transaction: SqlEntityManager,
  move: CartonStockMove,
  stock: LockedCartonStock
): Promise<MovedCartonStock> {
  const change = toChange(move, stock)
  const [changed] = await transaction.execute<
    { on_hand: number; reserved: number }[]
  >(
    `update "packing_carton_stock"
        set "on_hand" = "on_hand" + ?, "reserved" = "reserved" + ?,
            "updated_at" = now()
      where "id" = ? and "reserved" + ? between 0 and "on_hand" + ?
      returning "on_hand", "reserved"`,
    [change.on_hand, change.reserved, stock.id, change.reserved, change.on_hand]
  )
  const { carton_id, location_id, cause } = move
  return changed
    ? { carton_id, location_id, cause, ...changed }
    : refuseCartonMove(transaction, move, stock)
}
