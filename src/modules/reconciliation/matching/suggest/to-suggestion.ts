import { suggestionConfidence } from "../confidence/suggestion-confidence"
import type { MatchAlternative, MatchDecision } from "../match-decision"
import type { Candidate } from "./candidate"

/** More than these nobody reads. */
export const MOST_ALTERNATIVES = 3

/**
 * What a person may choose from: each set of items once, in the first way in
 * which it was found.
 *
 * @param candidates the likeliest first.
 */
export function toSuggestion(candidates: Candidate[]): Partial<MatchDecision> {
  const alternatives = new Map<string, MatchAlternative>()
  for (const candidate of candidates) {
    const items = candidate.parts.map(({ item, minor }) => ({
      id: item.item.id,
      allocated_minor: minor,
    }))
    const key = items
      .map(({ id }) => id)
      .sort()
      .join(" ")
    if (!alternatives.has(key)) {
      alternatives.set(key, {
        items,
        confidence: suggestionConfidence(candidate),
        evidence: candidate.evidence,
      })
    }
  }
  const [first, ...others] = alternatives.values()
  return first
    ? {
        decision: "suggest",
        confidence: first.confidence,
        alternatives: [first, ...others].slice(0, MOST_ALTERNATIVES),
      }
    : {}
}
