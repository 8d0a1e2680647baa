import type { DiscrepancyCode } from "../../../modules/reconciliation/discrepancies/discrepancy-codes"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import type { MatchEvidence } from "../../../types/reconciliation/match-evidence"

export type DecidedItem = {
  id: string
  /** Signed minor units; null: as far as both reach. */
  allocated_minor: bigint | null
}

export type DecidedAlternative = {
  items: DecidedItem[]
  confidence: string
  evidence: MatchEvidence[]
}

/** What the rules say of one open line. */
export type LineDecision = {
  line: OpenLine
  decision: "auto" | "suggest" | "none"
  rule: string | null
  confidence: string | null
  reason: DiscrepancyCode | null
  items: DecidedItem[]
  /** What the items were due, where the line says another amount. */
  expected_minor: bigint | null
  /** Paid, cancelled or conflicting items. */
  about: string[]
  evidence: MatchEvidence[]
  alternatives: DecidedAlternative[]
}
