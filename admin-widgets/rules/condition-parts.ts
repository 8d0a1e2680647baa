import type { Condition } from "../../src/types/rule-language"

/** The conditions inside a group; a comparison has none. */
export function conditionParts(condition: Condition): Condition[] {
  if ("all" in condition) {
    return condition.all
  }
  if ("any" in condition) {
    return condition.any
  }
  if ("not" in condition) {
    return [condition.not]
  }
  return "any_line" in condition ? [condition.any_line] : []
}
