import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { evidenceSql } from "./evidence-sql"
import { firstIdAt } from "./first-id-at"
import type { LevelState } from "./level-state"
import type { WordOfChange } from "./word-of-change"

/** Core's rows are stamped before they move a level. */
const SLACK_MS = 60_000

/**
 * What core's tables tell of goods that left these levels or came back.
 *
 * @param orderId of one order only, which is quick; null: of any.
 */
export async function readEvidence(
  transaction: SqlEntityManager,
  levels: LevelState[],
  orderId: string | null
): Promise<WordOfChange[]> {
  if (!levels.length) {
    return []
  }
  const places = JSON.stringify(levels.map(toPlace))
  if (orderId) {
    return await transaction.execute<WordOfChange[]>(ofOrderSql, [
      places,
      orderId,
      orderId,
    ])
  }
  const since = Math.min(...levels.map(seenAt)) - SLACK_MS
  return await transaction.execute<WordOfChange[]>(ofAnybodySql, [
    places,
    firstIdAt("ful", since),
    JSON.stringify(levels.map(({ inventory_item_id: item }) => item)),
    new Date(since),
    new Date(since),
  ])
}

const seenAt = ({ seen_at }: LevelState) => (seen_at ?? new Date()).getTime()

const toPlace = (level: LevelState) => ({
  level_id: level.level_id,
  inventory_item_id: level.inventory_item_id,
  location_id: level.location_id,
  since: new Date(seenAt(level) - SLACK_MS),
})

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
