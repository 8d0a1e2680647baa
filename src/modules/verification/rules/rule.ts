import type { Fact } from "./facts"
import type { Operator } from "./operators"

/** An amount as people write it: main units as an exact decimal. */
export type WrittenMoney = { amount: string; currency: string }

export type ScalarValue = string | number | boolean | WrittenMoney

export type Comparison = {
  fact: Fact
  op: Operator
  /** A list for `in` and `not_in`, true or false for `exists`. */
  value: ScalarValue | ScalarValue[]
}

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { any_line: Condition }
  | Comparison

export type RuleAction =
  | { action: "hold"; type: "RULE" | "FRAUD_REVIEW"; note?: string }
  | { action: "tag" | "assign" | "prefer_location" | "notify"; value: string }
  | { action: "priority"; value: number }
  | { action: "ship_complete"; value: boolean }

/** A rule as it is stored and shown: plain JSON. */
export type Rule = {
  /** Its name for ever; letters, digits, dashes. */
  key: string
  when: Condition
  then: RuleAction[]
  enabled: boolean
  /** Counts its changes, from 1. */
  version: number
}
