import type { FactTypes } from "../facts"
import type { Operator } from "../../../../types/rule-language"
import type { Truth } from "./truth"

type FactValue = FactTypes[keyof FactTypes]

type Ordered = bigint | number | string | boolean

const tests: Record<
  Exclude<Operator, "in" | "not_in" | "exists">,
  (actual: Ordered, value: Ordered) => boolean
> = {
  eq: (actual, value) => actual === value,
  ne: (actual, value) => actual !== value,
  gt: (actual, value) => actual > value,
  gte: (actual, value) => actual >= value,
  lt: (actual, value) => actual < value,
  lte: (actual, value) => actual <= value,
  starts_with: (actual, value) => String(actual).startsWith(String(value)),
}

/**
 * Makes the comparison of a known fact with a value of the same type.
 *
 * @returns unknown for money of another currency: amounts of two currencies
 *   are neither equal nor different.
 */
export function compareWith(
  op: keyof typeof tests,
  value: FactValue
): (actual: FactValue) => Truth {
  const test = tests[op]
  if (typeof value !== "object") {
    return (actual) => test(actual as Ordered, value)
  }
  const { minor, currency } = value
  return (actual) =>
    typeof actual === "object" && actual.currency === currency
      ? test(actual.minor, minor)
      : null
}
