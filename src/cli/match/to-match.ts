import type {
  MatchAllocation,
  MatchDecision,
} from "../../modules/reconciliation/matching/match-decision"
import { decimal } from "./decimal"
import { evidenceSentence } from "./evidence-sentence"

const PLACES = 10_000

/** One answer of design section 9: decimal text, null where absent. */
export function toMatch(made: MatchDecision, currency: string) {
  const toItems = (items: MatchAllocation[]) =>
    items.map(({ id, allocated_minor }) => ({
      id,
      allocated: decimal(allocated_minor, currency),
    }))
  return {
    line: made.line,
    decision: made.decision,
    rule: made.rule,
    confidence: made.confidence === null ? null : toText(made.confidence),
    reason: made.reason,
    items: toItems(made.items),
    unapplied: decimal(made.unapplied_minor, currency),
    about: made.about,
    evidence: made.evidence.map(evidenceSentence),
    alternatives: made.alternatives.map((one) => ({
      items: toItems(one.items),
      confidence: toText(one.confidence),
      evidence: one.evidence.map(evidenceSentence),
    })),
  }
}

/** Rounded down: it is what is proved at least. */
const toText = (confidence: number) =>
  (Math.floor(confidence * PLACES) / PLACES).toFixed(4)
