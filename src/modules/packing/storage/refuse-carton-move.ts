import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { CartonStockMove } from "./carton-stock-move"

const WORDS = {
  count: (n: number) => `${n} cannot be all that were counted`,
  receive: (n: number) => `${n} more cannot be received`,
  reserve: (n: number) => `${n} more cannot be reserved`,
  free: (n: number) => `${n} cannot be freed`,
  use: (n: number) => `${n} cannot be used`,
}

/** @throws MedusaError NOT_ALLOWED always: what there is beside what was asked. */
export async function refuseCartonMove(
  transaction: SqlEntityManager,
  { carton_id, location_id, kind, quantity }: CartonStockMove,
  { on_hand, reserved }: { on_hand: number; reserved: number }
): Promise<never> {
  const [carton] = await transaction.execute<{ code: string }[]>(
    `select "code" from "packing_carton" where "id" = ?`,
    [carton_id]
  )
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Carton ${carton?.code ?? carton_id} at ${location_id}: ${on_hand} are on ` +
      `hand and ${reserved} of them reserved, so ${WORDS[kind](quantity)}. ` +
      "Count the shelf, receive cartons or choose another carton."
  )
}
