import type { CheckOutcome } from "../checks/check-outcome"
import type { KnownReview } from "./known-review"

/** The risk of an order as its read model shows it; null: none was seen. */
export type ReviewRisk = Pick<KnownReview, "risk_level" | "risk_score">

/** What the risk check found; where it did not run, what was known. */
export function readRisk(
  outcomes: CheckOutcome[],
  known: KnownReview | null
): ReviewRisk {
  const outcome = outcomes.find(({ check }) => check === "risk")
  if (!outcome) {
    const { risk_level = null, risk_score = null } = known ?? {}
    return { risk_level, risk_score }
  }
  const found = outcome.findings.find(({ code }) => code === "FRAUD_REVIEW")
  return {
    risk_level: found ? String(found.output.level) : null,
    risk_score: found ? Number(found.output.score) : null,
  }
}
