import type { Condition, Fact } from "../../../../types/rule-language"

/** Which facts a condition asks for, so that only these are gathered. */
export function askedFacts(condition: Condition): Set<Fact> {
  if ("fact" in condition) {
    return new Set([condition.fact])
  }
  return new Set(childrenOf(condition).flatMap((one) => [...askedFacts(one)]))
}

function childrenOf(
  condition: Exclude<Condition, { fact: unknown }>
): Condition[] {
  if ("all" in condition) {
    return condition.all
  }
  if ("any" in condition) {
    return condition.any
  }
  return ["not" in condition ? condition.not : condition.any_line]
}
