import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import type { LineDecision } from "./line-decision"

/** A line of which no rule says anything. */
export const undecided = (line: OpenLine): LineDecision => ({
  line,
  decision: "none",
  rule: null,
  confidence: null,
  reason: null,
  items: [],
  expected_minor: null,
  about: [],
  evidence: [],
  alternatives: [],
})
