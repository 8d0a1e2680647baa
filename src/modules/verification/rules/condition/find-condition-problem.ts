import { findComparisonProblem } from "./find-comparison-problem"

export type ConditionProblem = { path: (string | number)[]; message: string }

/** Deeper than people nest; a stack has an end. */
const MAX_DEPTH = 20

/**
 * Finds the first thing that is wrong with a rule's condition.
 *
 * @param condition what stands in the JSON.
 * @param inLine whether it is asked of one line (inside `any_line`).
 * @returns where it is, below the condition, and a sentence; or null.
 */
export function findConditionProblem(
  condition: unknown,
  inLine = false,
  depth = 0
): ConditionProblem | null {
  const here = (message: string) => ({ path: [], message })
  if (depth > MAX_DEPTH) {
    return here(`Conditions are nested more than ${MAX_DEPTH} deep.`)
  }
  if (!isObject(condition)) {
    return here(
      "A condition is an object: all, any, not, any_line, or fact, op, value."
    )
  }
  if ("fact" in condition || "op" in condition) {
    return findComparisonProblem(condition, inLine)
  }
  const [name, ...others] = Object.keys(condition)
  if (others.length || !isGroup(name)) {
    const names = Object.keys(condition).join(", ") || "nothing"
    return here(
      `A condition has one of all, any, not, any_line, or fact, op and value; this one has ${names}.`
    )
  }
  if (name === "any_line" && inLine) {
    return here("any_line cannot stand inside any_line.")
  }
  const inside = condition[name]
  const find = (child: unknown, ...path: (string | number)[]) =>
    below(
      path,
      findConditionProblem(child, inLine || name === "any_line", depth + 1)
    )
  if (name === "not" || name === "any_line") {
    return find(inside, name)
  }
  if (!Array.isArray(inside) || !inside.length) {
    return below([name], here("must be a list of at least one condition."))
  }
  for (const [at, child] of inside.entries()) {
    const problem = find(child, name, at)
    if (problem) {
      return problem
    }
  }
  return null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isGroup = (name: string | undefined) =>
  name === "all" || name === "any" || name === "not" || name === "any_line"

const below = (
  path: (string | number)[],
  problem: ConditionProblem | null
): ConditionProblem | null =>
  problem && { ...problem, path: [...path, ...problem.path] }
