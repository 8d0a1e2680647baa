import type { Condition } from "../../src/types/rule-language"

export const conditionKinds = [
  "compare",
  "all",
  "any",
  "not",
  "any_line",
] as const

export type ConditionKind = (typeof conditionKinds)[number]

/** Which of the five a condition is. */
export function conditionKind(condition: Condition): ConditionKind {
  if ("all" in condition) {
    return "all"
  }
  if ("any" in condition) {
    return "any"
  }
  if ("not" in condition) {
    return "not"
  }
  return "any_line" in condition ? "any_line" : "compare"
}
