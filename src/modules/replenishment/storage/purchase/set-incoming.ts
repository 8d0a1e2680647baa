import { randomUUID } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { WrongIncoming } from "./find-wrong-incoming"
import { moveLevels } from "./move-levels"

/** Sets what is under way of an item to what the orders say. */
export const setIncoming = (
  manager: SqlEntityManager,
  { location_id, inventory_item_id }: WrongIncoming
): Promise<string[]> =>
  manager.transactional((transaction) =>
    moveLevels(transaction, {
      location_id,
      cause: `incoming:${randomUUID()}`,
      kind: "incoming",
      actor: null,
      stocked: new Map([[inventory_item_id, 0]]),
    })
  )
