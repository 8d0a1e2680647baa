import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { StockFacts } from "../../../modules/verification/checks/stock-facts"
import type {
  OpenHold,
  WantedHold,
} from "../../../modules/verification/holds/open-hold"
import type { OrderReview } from "../../../modules/verification/models/order-review"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { KnownReview } from "../../../modules/verification/review/known-review"
import type { OrderFacts } from "../../../modules/verification/review/order-facts"
import {
  type ReviewDecision,
  reviewOrder,
} from "../../../modules/verification/review/review-order"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { Hold } from "../timeline/to-review-entries"
import { allocateMissing } from "../stock/allocate-missing"
import { mayLeaveInParts } from "../stock/may-leave-in-parts"
import { gatherFacts } from "../facts/gather-facts"
import type { OrderForReview } from "./order-for-review"
import type { Reserved } from "../stock/reserve-missing"
import { toOrderFacts } from "../facts/to-order-facts"

export type OrderToJudge = {
  order: OrderForReview
  stock: StockFacts
  /** All holds of the order, ended ones among them. */
  holds: Hold[]
  /** UTC, ISO 8601. */
  now: string
}

export type JudgedOrder = {
  /** The order's row as it was; null when there was none. */
  row: InferTypeOf<typeof OrderReview> | null
  is_new: boolean
  facts: Omit<OrderFacts, "checks">
  decision: ReviewDecision
  /** What was reserved anew because the hold that kept no units ends. */
  made: Reserved | null
}

/** Runs an order's checks on all that is known of it, and decides. */
export async function judgeOrder(
  container: MedusaContainer,
  { order, stock, holds, now }: OrderToJudge
): Promise<JudgedOrder> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const options = await verification.getOptions()
  const [row] = await verification.listOrderReviews({ order_id: order.id })
  // A row that a rule opened has not been reviewed yet.
  const known = row?.verified_at ? toKnown(row) : null
  const open = holds.filter(({ released_at }) => !released_at).map(toOpen)
  const gathered = await gatherFacts(container, order, {
    isKnown: Boolean(known),
    held: open.map(({ type }) => type),
    location_id: stock.needs.flatMap(({ locations }) => locations)[0] ?? null,
  })
  const decided = holds.filter(wasDecided).map(toDecided)
  const judge = (judged: StockFacts) => {
    const { checks, ...facts } = toOrderFacts(
      order,
      {
        ...judged,
        may_leave_in_parts:
          options.stock.releasePartial &&
          mayLeaveInParts(order, judged.needs, row),
      },
      gathered,
      options,
      known
    )
    const given = { facts: { ...facts, checks }, known, open, decided, now }
    return { facts, decision: reviewOrder(given) }
  }
  const first = {
    row: row ?? null,
    is_new: !known,
    made: null,
    ...judge(stock),
  }
  if (!takesUnitsBack(first.decision, stock)) {
    return first
  }
  const { needs, made } = await allocateMissing(container, order, true)
  return {
    ...first,
    made,
    ...judge({ needs, deallocated_by: [], was_deallocated: true }),
  }
}

/** The holds that kept no units end with this review: stock is asked again. */
const takesUnitsBack = (
  { holds, stage }: ReviewDecision,
  { deallocated_by }: StockFacts
) =>
  deallocated_by.length > 0 &&
  stage !== "closed" &&
  stage !== "canceled" &&
  stage !== "expired" &&
  !holds.keep.some(({ id }) => deallocated_by.includes(id))

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
