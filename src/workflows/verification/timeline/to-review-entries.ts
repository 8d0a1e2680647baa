import type { InferTypeOf } from "@medusajs/framework/types"
import type { OrderHold } from "../../../modules/verification/models/order-hold"
import type { ReviewDecision } from "../../../modules/verification/review/review-order"
import type { TimelineEntry } from "../../../types/timeline"
import { readTaken } from "../intake/read-taken"
import type { OrderForReview } from "../order/order-for-review"
import { toReleaseEntry } from "./to-release-entry"

export type Hold = InferTypeOf<typeof OrderHold>

/**
 * What has happened to an order so far, by its own times. Each is recorded
 * once, so every review reports all of it and repairs what a crash lost.
 */
export function toReviewEntries(
  order: OrderForReview,
  placedAt: string,
  decision: ReviewDecision,
  holds: Hold[],
  actor: string
): TimelineEntry[] {
  const entry = (
    kind: TimelineEntry["kind"],
    at: Date | string,
    by = actor
  ): TimelineEntry => ({
    order_id: order.id,
    kind,
    cause: `order:${order.id}`,
    at,
    actor: by,
  })
  const taken = readTaken(order.metadata)
  const { channel, caller, taken_at } = taken
  const { stage, verified_at, released_at } = decision
  return [
    {
      ...entry("placed", placedAt, taken.taken_by ?? "system"),
      payload: taken.taken_by ? { channel, caller, taken_at } : null,
    },
    entry("verified", verified_at),
    ...holds.flatMap(toHoldEntries),
    ...(released_at ? [toReleaseEntry(order.id, released_at, actor)] : []),
    ...(stage === "canceled"
      ? [entry("canceled", order.canceled_at ?? new Date())]
      : []),
  ]
}

function toHoldEntries(hold: Hold): TimelineEntry[] {
  const cause = `hold:${hold.id}`
  const { order_id, type, gate, evidence } = hold
  const held: TimelineEntry = {
    order_id,
    kind: "held",
    cause,
    at: hold.placed_at,
    actor: hold.placed_by,
    payload: { type, gate, evidence },
  }
  return hold.released_at
    ? [
        held,
        {
          order_id,
          kind: "hold_released",
          cause,
          at: hold.released_at,
          actor: hold.released_by ?? "system",
          payload: { type, how: hold.released_how, evidence },
        },
      ]
    : [held]
}
