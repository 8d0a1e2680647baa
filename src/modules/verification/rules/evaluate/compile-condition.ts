import type { Condition } from "../../../../types/rule-language"
import { compileComparison, type Judge } from "./compile-comparison"
import type { Truth } from "./truth"

/**
 * Makes a condition ready to be asked of many orders. Three-valued (Kleene):
 * `all` is false when one is, `any` true when one is, else unknown when one
 * is; `not` leaves unknown as it is.
 *
 * @param condition that the schema found to be right.
 */
export function compileCondition(condition: Condition): Judge {
  if ("fact" in condition) {
    return compileComparison(condition)
  }
  if ("all" in condition) {
    return untilFirst(condition.all.map(compileCondition), false)
  }
  if ("any" in condition) {
    return untilFirst(condition.any.map(compileCondition), true)
  }
  if ("not" in condition) {
    const judge = compileCondition(condition.not)
    return (facts, line) => {
      const truth = judge(facts, line)
      return truth === null ? null : !truth
    }
  }
  return anyLine(compileCondition(condition.any_line))
}

function untilFirst(judges: Judge[], decisive: boolean): Judge {
  return (facts, line) => {
    let truth: Truth = !decisive
    for (const judge of judges) {
      const one = judge(facts, line)
      if (one === decisive) {
        return decisive
      }
      truth = one === null ? null : truth
    }
    return truth
  }
}

const anyLine =
  (judge: Judge): Judge =>
  (facts) => {
    let truth: Truth = false
    for (const line of facts.lines) {
      const one = judge(facts, line)
      if (one) {
        return true
      }
      truth = one === null ? null : truth
    }
    return truth
  }
