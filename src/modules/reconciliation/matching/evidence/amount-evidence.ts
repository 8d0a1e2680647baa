import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"
import type { MatchLine } from "../match-line"

type AmountKey = "amount_fits" | "amount_unique" | "amount_only" | "sum_fits"

/** The line's amount, and what it is to the open items. */
export const amountEvidence = (
  { amount_minor, currency }: MatchLine,
  key: AmountKey | "completes" = "amount_fits"
): MatchEvidence => ({
  key,
  values: { amount_minor: `${amount_minor}`, currency },
})
