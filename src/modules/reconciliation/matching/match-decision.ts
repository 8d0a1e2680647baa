import type { MatchEvidence } from "../../../types/reconciliation/match-evidence"
import type { MatchReason } from "./match-reason"
import type { MatchRule } from "./match-rule"

export type MatchAllocation = { id: string; allocated_minor: bigint }

/** What a person may confirm for a line that nothing decided. */
export type MatchAlternative = {
  items: MatchAllocation[]
  /** From 0 to 1. */
  confidence: number
  evidence: MatchEvidence[]
}

/** The answer for one line; the money of a line is never split otherwise. */
export type MatchDecision = {
  line: string
  decision: "auto" | "suggest" | "none"
  /** The rule that decided; null unless automatic. */
  rule: MatchRule | null
  /** From 0 to 1; of the first alternative for a suggestion, else null. */
  confidence: number | null
  reason: MatchReason | null
  /** Filled for `auto` only: allocated + unapplied is the line's amount. */
  items: MatchAllocation[]
  unapplied_minor: bigint
  /** Ids of the paid, cancelled or conflicting items. */
  about: string[]
  evidence: MatchEvidence[]
  /** The likeliest first, at most three. */
  alternatives: MatchAlternative[]
}
