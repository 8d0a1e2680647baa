import type { RuleAction, RuleEvidence } from "./rule-language"

export const hitStates = ["pending", "done", "failed"] as const

export type HitState = (typeof hitStates)[number]

/** An action of a rule that was true of an order, and how far it came. */
export type HitAction = RuleAction & {
  state: HitState
  /** Why it failed, in a sentence. */
  error: string | null
}

/** A rule that was true of an order: once per order, whatever follows. */
export type RuleHitRow = {
  id: string
  rule_id: string
  version: number
  order_id: string
  evidence: RuleEvidence[]
  actions: HitAction[]
  state: HitState
  /** UTC, ISO 8601. */
  matched_at: string
}
