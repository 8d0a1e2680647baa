import type { CheckOutcome } from "../checks/check-outcome"
import type { MoneyFacts } from "../checks/check-money"
import { decideCharge } from "../checks/decide-charge"
import type { KnownReview } from "./known-review"

/** The money of an order as its read model shows it. */
export type ReviewMoney = Pick<
  KnownReview,
  | "charge_status"
  | "payment_kind"
  | "due_minor"
  | "charged_minor"
  | "authorised_minor"
>

const unknown: ReviewMoney = {
  charge_status: "none",
  payment_kind: null,
  due_minor: "0",
  charged_minor: "0",
  authorised_minor: "0",
}

/** What the money check looked at; where it did not run, what was known. */
export function readMoney(
  outcomes: CheckOutcome[],
  known: KnownReview | null
): ReviewMoney {
  const input = outcomes.find(({ check }) => check === "money")?.input
  if (!input || !("gross" in input)) {
    return known ? pick(known) : unknown
  }
  const facts = input as MoneyFacts
  const { due, charged, charge_status } = decideCharge(facts)
  return {
    charge_status: charge_status.toLowerCase() as ReviewMoney["charge_status"],
    payment_kind: facts.payment_kind,
    due_minor: due,
    charged_minor: charged,
    authorised_minor: facts.authorised,
  }
}

const pick = ({
  charge_status,
  payment_kind,
  due_minor,
  charged_minor,
  authorised_minor,
}: KnownReview): ReviewMoney => ({
  charge_status,
  payment_kind,
  due_minor,
  charged_minor,
  authorised_minor,
})
