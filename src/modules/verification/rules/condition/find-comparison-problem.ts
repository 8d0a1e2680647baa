import {
  type FactType,
  lineFacts,
  operators,
  orderFacts,
} from "../../../../types/rule-language"
import { valueProblem } from "./value-problem"

type Problem = { path: (string | number)[]; message: string }

const types = new Map<string, FactType>(
  Object.entries({ ...orderFacts, ...lineFacts })
)

/**
 * Finds the first thing that is wrong with one comparison.
 *
 * @param inLine whether it is asked of one line.
 */
export function findComparisonProblem(
  comparison: Record<string, unknown>,
  inLine: boolean
): Problem | null {
  const { fact, op, value, ...rest } = comparison
  const type = types.get(String(fact))
  if (!type) {
    const known = [...types.keys()].join(", ")
    return at("fact", `${JSON.stringify(fact)} is no fact. Known: ${known}.`)
  }
  if (String(fact).startsWith("line.") && !inLine) {
    return at("fact", `${fact} is of one line: put it inside any_line.`)
  }
  const known: readonly string[] = operators[type]
  if (!known.includes(String(op))) {
    return at(
      "op",
      `${JSON.stringify(op)} is no operator for ${fact}. Known: ${known.join(", ")}.`
    )
  }
  const [extra] = Object.keys(rest)
  if (extra !== undefined) {
    return at(extra, "is not known; a comparison has fact, op and value.")
  }
  return findValueProblem(type, String(op), value)
}

function findValueProblem(
  type: FactType,
  op: string,
  value: unknown
): Problem | null {
  if (op === "exists") {
    const problem = valueProblem("flag", value)
    return problem === null ? null : at("value", problem)
  }
  if (op !== "in" && op !== "not_in") {
    const problem = valueProblem(type, value)
    return problem === null ? null : at("value", problem)
  }
  if (!Array.isArray(value) || !value.length) {
    return at("value", `must be a list of at least one value for ${op}.`)
  }
  for (const [index, one] of value.entries()) {
    const problem = valueProblem(type, one)
    if (problem !== null) {
      return { path: ["value", index], message: problem }
    }
  }
  return null
}

const at = (name: string, message: string): Problem => ({
  path: [name],
  message,
})
