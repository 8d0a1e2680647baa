import type { RefusedPair } from "../../../modules/reconciliation/storage/match/read-refused-pairs"
import type { DecidedAlternative, LineDecision } from "./line-decision"

/**
 * Keeps rules from deciding what people decided otherwise: what was taken
 * back is only suggested, what was refused not even that. Lines that are not
 * certain yet, provisional or in quarantine, are only suggested too.
 */
export function heedPeople(
  decisions: LineDecision[],
  refused: RefusedPair[]
): LineDecision[] {
  const pairs = new Map(
    refused.map(({ line_id, item_id, state }) => [
      `${line_id}|${item_id}`,
      state,
    ])
  )
  return decisions.map((decision) => {
    const { line, items } = decision
    const states = items.map(({ id }) => pairs.get(`${line.id}|${id}`))
    const alternatives = decision.alternatives.filter((one) =>
      one.items.every(({ id }) => pairs.get(`${line.id}|${id}`) !== "rejected")
    )
    const stands = line.may_decide && states.every((state) => !state)
    if (decision.decision !== "auto" || stands) {
      return suggestOrNone({ ...decision, alternatives })
    }
    const first: DecidedAlternative[] = states.includes("rejected")
      ? []
      : [
          {
            items,
            confidence: decision.confidence ?? "0",
            evidence: decision.evidence,
          },
        ]
    return suggestOrNone({
      ...decision,
      decision: "suggest",
      items: [],
      alternatives: [...first, ...alternatives],
    })
  })
}

const suggestOrNone = (decision: LineDecision): LineDecision =>
  decision.decision === "suggest" && !decision.alternatives.length
    ? { ...decision, decision: "none" }
    : decision
