import type { RuleFacts } from "../../../src/modules/verification/rules/facts"
import type { Comparison, Condition } from "../../../src/types/rule-language"

type Query = Record<string, unknown>

/** A document as sift asks it: dots in names would be paths to it. */
export const toSiftDocument = ({ order, lines }: RuleFacts): Query => ({
  ...flat(order),
  lines: lines.map(flat),
})

/**
 * The same condition in sift's language. It knows no currencies, so amounts
 * are compared as the bare numbers that its documents have.
 */
export function toSiftQuery(condition: Condition): Query {
  if ("fact" in condition) {
    return toComparison(condition)
  }
  if ("all" in condition) {
    return { $and: condition.all.map(toSiftQuery) }
  }
  if ("any" in condition) {
    return { $or: condition.any.map(toSiftQuery) }
  }
  return "not" in condition
    ? { $nor: [toSiftQuery(condition.not)] }
    : { lines: { $elemMatch: toSiftQuery(condition.any_line) } }
}

function toComparison({ fact, op, value }: Comparison): Query {
  const name = fact.replace(".", "_")
  const operand = Array.isArray(value) ? value.map(toNumber) : toNumber(value)
  switch (op) {
    case "not_in":
      return { [name]: { $nin: operand } }
    case "starts_with":
      return { [name]: { $regex: `^${value}` } }
    case "exists":
      return { [name]: { $exists: value } }
    default:
      return { [name]: { [`$${op}`]: operand } }
  }
}

const toNumber = (value: unknown) =>
  typeof value === "object" && value !== null && "amount" in value
    ? Number(value.amount) * 100
    : value

/** Unknown facts are left out: to sift null is a value. */
const flat = (facts: object): Query =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value != null)
      .map(([name, value]) => [
        name.replace(".", "_"),
        typeof value === "object" ? Number(value.minor) : value,
      ])
  )
