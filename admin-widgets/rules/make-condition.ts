import type { Condition } from "../../src/types/rule-language"
import type { ConditionKind } from "./condition-kind"
import { makeComparison } from "./make-comparison"

/**
 * A condition of a kind with the given parts: those that it has room for, and
 * a first row where there is none.
 *
 * @param inLine whether it stands inside `any_line`.
 */
export function makeCondition(
  kind: ConditionKind,
  parts: Condition[],
  inLine: boolean
): Condition {
  const row = () =>
    makeComparison(
      inLine || kind === "any_line" ? "line.quantity" : "order.total"
    )
  const first = parts[0] ?? row()
  switch (kind) {
    case "all":
      return { all: parts.length ? parts : [first] }
    case "any":
      return { any: parts.length ? parts : [first] }
    case "not":
      return { not: first }
    case "any_line":
      return { any_line: first }
    default:
      return "fact" in first ? first : row()
  }
}
