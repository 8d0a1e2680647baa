import type { DiscrepancyCode } from "../../../modules/reconciliation/discrepancies/discrepancy-codes"
import type { DiscrepancyDraft } from "../../../modules/reconciliation/discrepancies/discrepancy-draft"
import { lineKindCode } from "../../../modules/reconciliation/discrepancies/line-kind-code"
import { ofLine } from "../../../modules/reconciliation/discrepancies/of-line"
import type { MatchEvidence } from "../../../types/reconciliation/match-evidence"
import type { LineDecision } from "./line-decision"

/**
 * What lines that stay open are called: by the rule that looked at them, else
 * by what they are. Of one whose match is a matter of a person's key, the
 * rule's name stands too.
 */
export const standingOfDecisions = (
  decisions: LineDecision[]
): DiscrepancyDraft[] =>
  decisions
    .filter(({ decision }) => decision !== "auto")
    .flatMap(({ line, reason, about, alternatives, evidence }) => {
      const code = reason ?? lineKindCode(line)
      return code
        ? [
            ofLine(code, line, {
              item_id: about[0] ?? alternatives[0]?.items[0]?.id ?? null,
              values: {
                candidates: String(alternatives.length),
                ...namedBy(code, evidence),
              },
            }),
          ]
        : []
    })

/** The code that a line bears, and in which currency its order is. */
function namedBy(
  code: DiscrepancyCode,
  evidence: MatchEvidence[]
): Record<string, string> {
  const named = evidence.find(({ values }) => values.code)?.values
  return named
    ? {
        reference: named.code,
        ...(code === "C10" &&
          named.currency && { expected: named.currency.toUpperCase() }),
      }
    : {}
}
