import type { RuleHitRow } from "./rule-hit"
import type { Condition, RuleAction, RuleEvidence } from "./rule-language"

/** A rule as it stands now, and what it has done; times UTC, ISO 8601. */
export type OrderRuleRow = {
  id: string
  key: string
  /** Counts its changes, from 1. */
  version: number
  enabled: boolean
  /** Orders placed before are left alone. */
  enabled_at: string | null
  changed_at: string
  changed_by: string
  when: Condition
  then: RuleAction[]
  hits: number
  failed: number
  last_hit_at: string | null
}

/** `GET /admin/order-cycle/rules`. */
export type OrderRulesResponse = {
  rules: OrderRuleRow[]
  count: number
  offset: number
  limit: number
}

/** `GET /admin/order-cycle/rules/:id`, newest version first. */
export type OrderRuleResponse = {
  rule: OrderRuleRow
  versions: {
    version: number
    when: Condition
    then: RuleAction[]
    actor: string
    created_at: string
  }[]
}

/** `GET /admin/order-cycle/rules/:id/hits`, newest first. */
export type RuleHitsResponse = {
  hits: (RuleHitRow & { display_id: number | null })[]
  count: number
  offset: number
  limit: number
}

/** `POST /admin/order-cycle/rules/replay`. */
export type RuleReplay = {
  /** Orders placed from then on were looked at: UTC, ISO 8601. */
  since: string
  orders: number
  matched: number
  /** Of 1; null without orders. */
  share: number | null
  /** Of the matched orders, by currency. */
  totals: { currency_code: string; amount_minor: string; orders: number }[]
  /** False: there are more orders than one replay looks at; the newest count. */
  is_complete: boolean
  /** The newest that matched. */
  samples: {
    order_id: string
    display_id: number | null
    placed_at: string
    total: { amount_minor: string; currency_code: string }
    evidence: RuleEvidence[]
  }[]
}
