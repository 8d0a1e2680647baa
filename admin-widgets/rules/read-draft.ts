import {
  lineFacts,
  type Condition,
  type Operator,
  operators,
  orderFacts,
  type RuleAction,
} from "../../src/types/rule-language"
import type { DraftRule } from "./draft-rule"
import { factTypes } from "./fact-types"
import { actionNames } from "./make-action"

/**
 * Reads `{ when, then }` as far as the rows of the editor can show it; null
 * for anything else. What a rule may say beyond that, the server tells.
 */
export function readDraft(
  text: string
): Pick<DraftRule, "when" | "then"> | null {
  try {
    const { when, then } = JSON.parse(text) as Record<string, unknown>
    return isCondition(when) && Array.isArray(then) && then.every(isAction)
      ? { when, then }
      : null
  } catch {
    return null
  }
}

function isCondition(value: unknown): value is Condition {
  if (typeof value !== "object" || value === null) {
    return false
  }
  const { all, any, not, any_line } = value as Record<string, unknown>
  const list = all ?? any
  if (list !== undefined) {
    return Array.isArray(list) && list.length > 0 && list.every(isCondition)
  }
  const inside = not ?? any_line
  return inside === undefined ? isComparison(value) : isCondition(inside)
}

function isComparison(value: object): boolean {
  const { fact, op, value: given } = value as Record<string, unknown>
  if (!isFact(fact) || given === undefined) {
    return false
  }
  const type = factTypes[fact]
  const isShown =
    type !== "money" ||
    ["in", "not_in", "exists"].includes(String(op)) ||
    (typeof given === "object" && given !== null && "amount" in given)
  return operators[type].includes(op as Operator) && isShown
}

const isFact = (fact: unknown): fact is keyof typeof factTypes =>
  typeof fact === "string" &&
  (Object.hasOwn(orderFacts, fact) || Object.hasOwn(lineFacts, fact))

const isAction = (value: unknown): value is RuleAction =>
  typeof value === "object" &&
  value !== null &&
  actionNames.includes((value as RuleAction).action)
