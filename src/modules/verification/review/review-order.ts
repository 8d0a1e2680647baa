import type { Sentence } from "../../../types/order-desk"
import type { CheckOutcome } from "../checks/check-outcome"
import { type Check, runChecks } from "../checks/run-checks"
import { decideExpiry } from "../expiry/decide-expiry"
import type { Gate } from "../../../types/sentences"
import type { HoldType } from "../holds/hold-types"
import { nextGate } from "../holds/next-gate"
import type { OpenHold, WantedHold } from "../holds/open-hold"
import { type HoldPlan, planHolds } from "../holds/plan-holds"
import { sortHoldTypes } from "../holds/sort-hold-types"
import { explainOrder } from "../sentence/explain-order"
import { decideStage } from "./decide-stage"
import type { KnownReview } from "./known-review"
import type { OrderFacts } from "./order-facts"
import { type ReviewMoney, readMoney } from "./read-money"
import { type ReviewRisk, readRisk } from "./read-risk"

export type ReviewInput = {
  facts: OrderFacts
  known: KnownReview | null
  /** The order's open holds. */
  open: OpenHold[]
  /** Holds that a person ended or overrode, with what was known then. */
  decided: WantedHold[]
  /** UTC, ISO 8601. */
  now: string
}

export type ReviewDecision = ReviewMoney &
  ReviewRisk & {
    outcomes: CheckOutcome[]
    holds: HoldPlan
    stage: KnownReview["stage"]
    next_gate: Gate | null
    hold_types: HoldType[]
    sentence: Sentence
    verified_at: string
    released_at: string | null
    closed_at: string | null
    expires_at: string | null
  }

/**
 * Judges an order: runs all checks, plans all holds and says where that
 * leaves the order. Pure: the same input gives the same decision.
 */
export function reviewOrder(input: ReviewInput): ReviewDecision {
  const { facts, known, open, decided, now } = input
  const isOver = facts.is_canceled || facts.is_done
  const outcomes = runChecks(isOver ? afterTheEnd(facts.checks) : facts.checks)
  const holds = isOver
    ? { place: [], release: open, keep: [] }
    : planHolds({ outcomes, open, decided, isGone: facts.is_gone, now })
  const held = heldAfter(holds, now)
  const types = sortHoldTypes(held.map(({ type }) => type))
  const stage = decideStage({
    stage: known?.stage ?? null,
    is_canceled: facts.is_canceled,
    is_done: facts.is_done,
    open_holds: held.length,
  })
  const isReleased = stage === "released" || stage === "closed"
  const released_at = isReleased ? (known?.released_at ?? null) : null
  const closed_at = stage === "closed" ? (known?.closed_at ?? now) : null
  const moved = known?.stage === stage ? known.since : now
  const money = readMoney(outcomes, known)
  const verified_at = known?.verified_at ?? now
  return {
    ...money,
    ...readRisk(outcomes, known),
    outcomes,
    holds,
    stage,
    next_gate: nextGate(types),
    hold_types: types,
    sentence: explainOrder({
      stage,
      since: closed_at ?? released_at ?? moved,
      holds: held,
      late: facts.is_canceled ? toLate(money, facts.currency_code) : null,
    }),
    verified_at,
    released_at,
    closed_at,
    expires_at: decideExpiry({
      minutes: facts.expiry_minutes[money.payment_kind ?? ""] ?? null,
      since: verified_at,
      charge_status: money.charge_status,
      is_in_flight: isInFlight(money, types),
      is_over: isOver,
    }),
  }
}

/**
 * A gateway that authorised a card has the money ready; for a transfer core's
 * own provider authorises at once, and that is no money.
 */
const isInFlight = (
  { payment_kind, authorised_minor }: ReviewMoney,
  types: HoldType[]
) =>
  types.includes("PAYMENT_PENDING") ||
  (payment_kind === "card" && BigInt(authorised_minor) > 0n)

/** Money that the shop has for an order that nobody will send. */
const toLate = ({ charged_minor }: ReviewMoney, currency_code: string) =>
  BigInt(charged_minor) > 0n
    ? { amount_minor: charged_minor, currency_code }
    : null

/** Money still comes and goes; it holds nothing any more. */
const afterTheEnd = (checks: Check[]) =>
  checks
    .filter(({ check }) => check === "money")
    .map((check): Check => ({ ...check, onFail: "off" }))

/** A hold whose evidence is renewed keeps the time it was placed. */
function heldAfter({ place, keep }: HoldPlan, now: string) {
  const isRenewed = (hold: OpenHold) =>
    place.some(
      ({ type, subject }) => type === hold.type && subject === hold.subject
    )
  const placedAt = (type: HoldType, subject: string) =>
    keep.find((hold) => hold.type === type && hold.subject === subject)
      ?.placed_at ?? now
  return [
    ...keep.filter((hold) => !isRenewed(hold)),
    ...place.map((hold) => ({
      ...hold,
      placed_at: placedAt(hold.type, hold.subject),
    })),
  ]
}
