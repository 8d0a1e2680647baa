import type { FactTypes, LineFactValues, RuleFacts } from "../facts"
import type { MoneyValue } from "../money-value"
import type { Comparison, ScalarValue } from "../../../../types/rule-language"
import { compareWith } from "./compare-with"
import { readMoney } from "./read-money"
import type { Truth } from "./truth"

type FactValue = FactTypes[keyof FactTypes]

/** Judges one order, or one of its lines. */
export type Judge = (facts: RuleFacts, line: LineFactValues | null) => Truth

/** Facts that people write in either case. */
const upperCase = new Set(["order.country", "order.currency"])

/**
 * Makes a comparison ready to be asked many times.
 *
 * @returns null (unknown) for a fact that is missing or money of another
 *   currency, whatever the operator but `exists`.
 */
export function compileComparison({ fact, op, value }: Comparison): Judge {
  const read = reader(fact)
  if (op === "exists") {
    return (facts, line) => (read(facts, line) != null) === value
  }
  const values = (Array.isArray(value) ? value : [value]).map((one) =>
    prepare(one, fact)
  )
  const compare =
    op === "in" || op === "not_in"
      ? anyOf(values, op === "in")
      : compareWith(op, values[0])
  return (facts, line) => {
    const actual = read(facts, line)
    return actual == null ? null : compare(actual)
  }
}

function reader(fact: Comparison["fact"]) {
  if (fact.startsWith("line.")) {
    const name = fact as keyof LineFactValues
    return (_: RuleFacts, line: LineFactValues | null) => line?.[name]
  }
  const name = fact as keyof RuleFacts["order"]
  return ({ order }: RuleFacts) => order[name]
}

function prepare(
  value: ScalarValue,
  fact: string
): string | number | boolean | MoneyValue {
  if (typeof value === "object") {
    return readMoney(value)
  }
  if (typeof value === "string" && upperCase.has(fact)) {
    return value.toUpperCase()
  }
  return typeof value === "string" && fact === "order.payment_method"
    ? value.toLowerCase()
    : value
}

/** Whether one of the values is equal; unknown when none is and one may be. */
function anyOf(
  values: FactValue[],
  wanted: boolean
): (actual: FactValue) => Truth {
  const equals = values.map((value) => compareWith("eq", value))
  return (actual) => {
    let truth: Truth = false
    for (const equal of equals) {
      const one = equal(actual)
      if (one) {
        return wanted
      }
      truth = one === null ? null : truth
    }
    return truth === null ? null : !wanted
  }
}
