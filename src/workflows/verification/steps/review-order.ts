import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type {
  OpenHold,
  WantedHold,
} from "../../../modules/verification/holds/open-hold"
import type { OrderReview } from "../../../modules/verification/models/order-review"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { KnownReview } from "../../../modules/verification/review/known-review"
import {
  type ReviewDecision,
  reviewOrder,
} from "../../../modules/verification/review/review-order"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { ReviewChanges } from "../../../modules/verification/storage/write-review"
import { gatherFacts } from "../order/gather-facts"
import type { OrderForReview } from "../order/order-for-review"
import type { ReviewedOrder } from "../order/reviewed-order"
import { toOrderFacts } from "../order/to-order-facts"
import { type Hold, toReviewEntries } from "../timeline/to-review-entries"

export type ReviewOrderStepInput = {
  order: OrderForReview
  needs: StockNeed[]
  actor: string
}

export const reviewOrderStepId = "review-order-by-checks"

/** Judges an order and writes what that means, all of it or nothing. */
export const reviewOrderStep = createStep(
  reviewOrderStepId,
  async ({ order, needs, actor }: ReviewOrderStepInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const ofOrder = { order_id: order.id }
    const [[row], holds, granted_refunds] = await Promise.all([
      verification.listOrderReviews(ofOrder),
      verification.listOrderHolds(ofOrder),
      verification.listGrantedRefunds(ofOrder),
    ])
    // A row that a rule opened has not been reviewed yet.
    const previous = row?.verified_at ? row : undefined
    const open = holds.filter(({ released_at }) => !released_at).map(toOpen)
    const gathered = await gatherFacts(container, order, {
      isKnown: Boolean(previous),
      held: open.map(({ type }) => type),
    })
    const known = previous ? toKnown(previous) : null
    const now = new Date().toISOString()
    const { checks, ...facts } = toOrderFacts(
      { ...order, granted_refunds },
      needs,
      gathered,
      await verification.getOptions(),
      known
    )
    const decision = reviewOrder({
      facts: { ...facts, checks },
      known,
      open,
      decided: holds.filter(wasDecided).map(toDecided),
      now,
    })
    const changes = await verification.writeReview({
      facts,
      decision,
      actor,
      now,
    })
    const after =
      changes.placed.length || changes.released.length
        ? await verification.listOrderHolds(ofOrder)
        : holds
    return new StepResponse(
      {
        ...toReviewed(order.id, decision, !previous, after, changes),
        entries: toReviewEntries(
          order,
          facts.placed_at,
          decision,
          after,
          actor
        ),
      },
      { changes, previous: row ?? null }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .undoReview(undo.changes, undo.previous)
    }
  }
)

const iso = (time: Date | string | null) => time && new Date(time).toISOString()

function toKnown(review: InferTypeOf<typeof OrderReview>): KnownReview {
  const { since } = review.sentence_params as { since?: string }
  return {
    stage: review.stage,
    charge_status: review.charge_status,
    payment_kind: review.payment_kind,
    risk_level: review.risk_level,
    risk_score: review.risk_score,
    due_minor: review.due_minor,
    charged_minor: review.charged_minor,
    authorised_minor: review.authorised_minor,
    since: since ?? new Date(review.updated_at).toISOString(),
    verified_at: iso(review.verified_at),
    released_at: iso(review.released_at),
    closed_at: iso(review.closed_at),
    location_ids: review.location_ids,
    promised_ship_at: iso(review.promised_ship_at),
    promised_deliver_at: iso(review.promised_deliver_at),
  }
}

const wasDecided = ({ released_how }: Hold) =>
  released_how === "person" || released_how === "override"

/** As its check wrote it: the words of who ended it were added since. */
const toDecided = ({ type, subject, evidence }: Hold): WantedHold => {
  const { released_because: _, ...known } = evidence ?? {}
  return { type: type as WantedHold["type"], subject, evidence: known }
}

const toOpen = (hold: Hold): OpenHold => ({
  id: hold.id,
  type: hold.type as OpenHold["type"],
  subject: hold.subject,
  source: hold.source,
  evidence: hold.evidence,
  placed_at: new Date(hold.placed_at).toISOString(),
  hold_until: hold.hold_until && new Date(hold.hold_until).toISOString(),
})

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
    events: {
      verified: isNew ? [{ id: order_id }] : [],
      held: held.length
        ? [{ id: order_id, hold_types: held.map(({ type }) => type) }]
        : [],
      hold_released: of(released),
    },
  }
}
