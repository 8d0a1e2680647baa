import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OrderFacts } from "../review/order-facts"
import type { ReviewDecision } from "../review/review-order"
import { placeHolds } from "./place-holds"
import { releaseHolds } from "./release-holds"
import { upsertReview } from "./upsert-review"
import { type FindingChanges, writeFindings } from "./write-findings"

export type ReviewWrite = {
  facts: Omit<OrderFacts, "checks">
  decision: ReviewDecision
  actor: string
  /** UTC, ISO 8601. */
  now: string
}

/** What a review changed, by id, so that it can be taken back. */
export type ReviewChanges = {
  order_id: string
  placed: string[]
  released: string[]
  findings: FindingChanges
}

/** Writes a review whole: findings, holds and the order's read model. */
export async function writeReview(
  manager: SqlEntityManager,
  { facts, decision, actor, now }: ReviewWrite
): Promise<ReviewChanges> {
  const { order_id } = facts
  return await manager.transactional(async (transaction) => {
    const findings = await writeFindings(
      transaction,
      order_id,
      decision.outcomes,
      now
    )
    const released = await releaseHolds(transaction, {
      ids: decision.holds.release.map(({ id }) => id),
      how: "condition",
      actor,
      now,
    })
    const placed = await placeHolds(
      transaction,
      decision.holds.place.map((hold) => ({ ...hold, source: "check" })),
      { order_id, actor, now }
    )
    await upsertReview(transaction, facts, decision)
    return { order_id, placed, released, findings }
  })
}
