import type { OrderRuleRow } from "../../src/types/order-rule"
import type { Condition, RuleAction } from "../../src/types/rule-language"
import { makeAction } from "./make-action"
import { makeComparison } from "./make-comparison"

/** A rule while a person writes it. */
export type DraftRule = { key: string; when: Condition; then: RuleAction[] }

/** What the editor begins with: a new rule, or what one says now. */
export const draftRule = (rule: OrderRuleRow | null): DraftRule =>
  rule
    ? { key: rule.key, when: rule.when, then: rule.then }
    : {
        key: "",
        when: { all: [makeComparison("order.total")] },
        then: [makeAction("hold")],
      }
