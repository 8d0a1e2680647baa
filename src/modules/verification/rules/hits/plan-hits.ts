import type { RuleAction } from "../../../../types/rule-language"
import { compileRule } from "../evaluate/compile-rule"
import type { RuleFacts } from "../facts"
import type { Rule } from "../rule"
import type { NamedHit } from "./rule-hit"

/** A rule that is switched on, with its row's id. */
export type StoredRule = Rule & { id: string }

/** A hit that has no row yet. */
export type PlannedHit = Omit<NamedHit, "id" | "order_id" | "matched_at">

/** Rules that are true of an order, in the order given, with their evidence. */
export const planHits = (rules: StoredRule[], facts: RuleFacts): PlannedHit[] =>
  rules.flatMap((rule) => {
    const { judge, explain } = compileRule(rule)
    return judge(facts)
      ? [
          {
            rule_id: rule.id,
            key: rule.key,
            version: rule.version,
            evidence: explain(facts),
            actions: rule.then.map(toPending),
            state: "pending" as const,
          },
        ]
      : []
  })

const toPending = (action: RuleAction) => ({
  ...action,
  state: "pending" as const,
  error: null,
})
