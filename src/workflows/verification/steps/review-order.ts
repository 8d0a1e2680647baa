import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { ReviewDecision } from "../../../modules/verification/review/review-order"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { ReviewChanges } from "../../../modules/verification/storage/write-review"
import { orderCycleEvents } from "../../../types/events"
import {
  type LoweredCollection,
  planLowerCollections,
} from "../changes/plan-lower-collections"
import { setCollections } from "../changes/set-collections"
import { judgeOrder, type OrderToJudge } from "../order/judge-order"
import type { ReviewedOrder } from "../order/reviewed-order"
import { undoReserved } from "../stock/undo-reserved"
import { type Hold, toReviewEntries } from "../timeline/to-review-entries"

export type ReviewOrderStepInput = Omit<OrderToJudge, "now"> & {
  actor: string
}

export const reviewOrderStepId = "review-order-by-checks"

/**
 * Judges an order and writes what that means, all of it or nothing. What asks
 * for more than the order owes, because a change was cut off, is lowered.
 */
export const reviewOrderStep = createStep(
  reviewOrderStepId,
  async ({ actor, ...input }: ReviewOrderStepInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { order, holds } = input
    const now = new Date().toISOString()
    const judged = await judgeOrder(container, { ...input, now })
    const { row, facts, decision, made } = judged
    const lowered = planLowerCollections(order)
    await askFor(container, order.currency_code, lowered, "to")
    const changes = await verification
      .writeReview({ facts, decision, actor, now })
      .catch(async (error: unknown) => {
        await askFor(container, order.currency_code, lowered, "from")
        throw error
      })
    const after =
      changes.placed.length || changes.released.length
        ? await verification.listOrderHolds({ order_id: order.id })
        : holds
    const { placed_at } = facts
    return new StepResponse(
      {
        ...toReviewed(order.id, decision, judged.is_new, after, changes),
        entries: toReviewEntries(order, placed_at, decision, after, actor),
      },
      {
        changes,
        previous: row,
        made,
        lowered,
        currency_code: order.currency_code,
      }
    )
  },
  async (undo, { container }) => {
    if (undo?.made) {
      await undoReserved(container, undo.made)
    }
    if (undo) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .undoReview(undo.changes, undo.previous)
      await askFor(container, undo.currency_code, undo.lowered, "from")
    }
  }
)

const askFor = (
  container: MedusaContainer,
  currencyCode: string,
  collections: LoweredCollection[],
  which: "from" | "to"
) =>
  setCollections(
    container,
    currencyCode,
    collections.map((one) => ({ id: one.id, amount: one[which] }))
  )

function toReviewed(
  order_id: string,
  { stage, next_gate, hold_types, sentence }: ReviewDecision,
  isNew: boolean,
  holds: Hold[],
  { placed, released }: ReviewChanges
): Omit<ReviewedOrder, "entries"> {
  const of = (ids: string[]) =>
    holds
      .filter(({ id }) => ids.includes(id))
      .map(({ id, type }) => ({ id, order_id, type }))
  const held = of(placed)
  return {
    order_id,
    stage,
    next_gate,
    hold_types,
    sentence,
    events: [
      ...(isNew
        ? [{ name: orderCycleEvents.orderVerified, data: { id: order_id } }]
        : []),
      ...(held.length
        ? [
            {
              name: orderCycleEvents.orderHeld,
              data: { id: order_id, hold_types: held.map(({ type }) => type) },
            },
          ]
        : []),
      ...of(released).map((hold) => ({
        name: orderCycleEvents.holdReleased,
        data: hold,
      })),
    ],
  }
}
