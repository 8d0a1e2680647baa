import { toMainUnits } from "../../../../money/to-main-units"
import type {
  Comparison,
  Condition,
  RuleEvidence,
  ScalarValue,
} from "../../../../types/rule-language"
import type { FactTypes, LineFactValues, RuleFacts } from "../facts"
import { compileCondition } from "./compile-condition"

type Asked = { facts: RuleFacts; line: LineFactValues | null; at?: number }

/**
 * Tells every comparison of a condition with the order's own value. Of
 * `any_line` it tells the first line that came out as the whole did.
 */
export const explainCondition = (
  condition: Condition,
  facts: RuleFacts
): RuleEvidence[] => explain(condition, { facts, line: null }, [])

function explain(
  condition: Condition,
  asked: Asked,
  path: (string | number)[]
): RuleEvidence[] {
  if ("fact" in condition) {
    return [compared(condition, asked, path)]
  }
  if ("not" in condition) {
    return explain(condition.not, asked, [...path, "not"])
  }
  if ("any_line" in condition) {
    return explainLines(condition.any_line, asked, [...path, "any_line"])
  }
  const [name, children] =
    "all" in condition
      ? (["all", condition.all] as const)
      : (["any", condition.any] as const)
  return children.flatMap((child, at) =>
    explain(child, asked, [...path, name, at])
  )
}

function explainLines(
  condition: Condition,
  { facts }: Asked,
  path: (string | number)[]
): RuleEvidence[] {
  const judge = compileCondition(condition)
  const truths = facts.lines.map((line) => judge(facts, line))
  const whole = truths.includes(true) || (truths.includes(null) ? null : false)
  const at = truths.indexOf(whole)
  return at < 0
    ? []
    : explain(condition, { facts, line: facts.lines[at], at }, path)
}

function compared(
  comparison: Comparison,
  { facts, line, at }: Asked,
  path: (string | number)[]
): RuleEvidence {
  const { fact, op, value } = comparison
  const ofLine = fact.startsWith("line.")
  const values: Record<string, FactTypes[keyof FactTypes] | null | undefined> =
    (ofLine ? line : facts.order) ?? {}
  return {
    path: path.join("."),
    fact,
    op,
    value,
    actual: toJson(values[fact]),
    truth: compileCondition(comparison)(facts, line),
    ...(ofLine ? { line: at } : {}),
  }
}

function toJson(
  value: FactTypes[keyof FactTypes] | null | undefined
): ScalarValue | null {
  return typeof value === "object" && value !== null
    ? {
        amount: toMainUnits(value.minor, value.currency),
        currency: value.currency,
      }
    : (value ?? null)
}
