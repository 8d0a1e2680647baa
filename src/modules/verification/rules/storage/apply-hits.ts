import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { HitAction } from "../../../../types/rule-hit"
import { placeHolds } from "../../storage/place-holds"
import { isDoable } from "../hits/is-doable"
import { markOrder } from "../hits/mark-order"
import type { OrderMarks } from "../hits/order-marks"
import type { PlannedHit } from "../hits/plan-hits"
import type { NamedHit } from "../hits/rule-hit"
import { toRuleHolds } from "../hits/to-rule-holds"
import { insertHits } from "./insert-hits"
import { type NewOrderRow, openOrderRow } from "./open-order-row"
import { writeMarks } from "./write-marks"

export type HitsToApply = {
  order: NewOrderRow
  hits: PlannedHit[]
  /** Ids of the stock locations that actions name and that there are. */
  known_locations: string[]
  /** UTC, ISO 8601. */
  now: string
}

/** What was applied, so that it can be taken back. */
export type AppliedHits = {
  order_id: string
  hits: NamedHit[]
  holds: string[]
  marks: OrderMarks
  is_new_row: boolean
}

/**
 * Writes the hits of an order with all of their actions that the database
 * itself can do, in one transaction: an action is done when its hit is there.
 *
 * @returns null when others wrote all of these hits before.
 */
export async function applyHits(
  manager: SqlEntityManager,
  { order, hits, known_locations, now }: HitsToApply
): Promise<AppliedHits | null> {
  const { order_id } = order
  const settle = (action: HitAction): HitAction =>
    isDoable(action, known_locations) ? { ...action, state: "done" } : action
  return await manager.transactional(async (transaction) => {
    const written = await insertHits(
      transaction,
      hits.map((hit) => ({
        ...hit,
        id: generateEntityId(undefined, "orulh"),
        order_id,
        matched_at: now,
        actions: hit.actions.map(settle),
      }))
    )
    if (!written.length) {
      return null
    }
    const { marks, is_new } = await openOrderRow(transaction, order)
    const done = written.flatMap(({ actions }) =>
      actions.filter(({ state }) => state === "done")
    )
    await writeMarks(transaction, order_id, markOrder(marks, done))
    const holds: string[] = []
    for (const hit of written) {
      const placed = await placeHolds(transaction, toRuleHolds(hit), {
        order_id,
        actor: `rule:${hit.key}`,
        now,
      })
      holds.push(...placed)
    }
    return { order_id, hits: written, holds, marks, is_new_row: is_new }
  })
}
