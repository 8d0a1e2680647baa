import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { evidenceSql } from "./evidence-sql"
import { firstIdAt } from "./first-id-at"
import type { LevelState } from "./level-state"
import type { WordOfChange } from "./word-of-change"

/** A label that was bought is booked once its carrier has answered, later. */
const LOOK_BACK_MS = 2 * 86_400_000

/**
 * What core's tables tell of goods that left these levels or came back since
 * their ledgers were begun, and no entry has for its cause.
 *
 * @param orderId of one order only, which is quick; null: of any, lately.
 */
export async function readEvidence(
  transaction: SqlEntityManager,
  levels: LevelState[],
  orderId: string | null
): Promise<WordOfChange[]> {
  if (!levels.length) {
    return []
  }
  if (orderId) {
    return await transaction.execute<WordOfChange[]>(ofOrderSql, [
      toPlaces(levels, 0),
      orderId,
      orderId,
    ])
  }
  const since = Date.now() - LOOK_BACK_MS
  return await transaction.execute<WordOfChange[]>(ofAnybodySql, [
    toPlaces(levels, since),
    firstIdAt("ful", since),
    JSON.stringify(levels.map(({ inventory_item_id: item }) => item)),
    new Date(since),
    new Date(since),
  ])
}

const toPlaces = (levels: LevelState[], since: number) =>
  JSON.stringify(
    levels.map(({ level_id, inventory_item_id, location_id, opened_at }) => ({
      level_id,
      inventory_item_id,
      location_id,
      since: new Date(Math.max(since, opened_at?.getTime() ?? Date.now())),
    }))
  )

const ofOrderSql = evidenceSql({
  fulfillments: `select "fulfillment_id" as "id" from "order_fulfillment"
    where "order_id" = ? and "deleted_at" is null`,
  changes: `select "id" from "order_change"
    where "order_id" = ? and "deleted_at" is null`,
})

/** New fulfilments by their ids, which begin with their time. */
const ofAnybodySql = evidenceSql({
  fulfillments: `select "id" from "fulfillment" where "id" >= ?
    union
    select f."id" from jsonb_array_elements_text(?::jsonb) as item("id")
      join "fulfillment_item" i on i."inventory_item_id" = item."id"
       and i."deleted_at" is null
      join "fulfillment" f on f."id" = i."fulfillment_id"
     where f."canceled_at" > ?`,
  changes: `select "id" from "order_change"
    where "confirmed_at" > ? and "deleted_at" is null`,
})
