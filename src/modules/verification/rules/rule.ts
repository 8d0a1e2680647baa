import type { Condition, RuleAction } from "../../../types/rule-language"

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
