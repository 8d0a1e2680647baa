import type { RuleEvidence } from "../../../../types/rule-language"
import type { RuleFacts } from "../facts"
import type { Rule } from "../rule"
import { compileCondition } from "./compile-condition"
import { explainCondition } from "./explain-condition"
import type { Truth } from "./truth"

export type CompiledRule = {
  rule: Rule
  /** True fires; false and null (unknown) do not. */
  judge: (facts: RuleFacts) => Truth
  /** Every comparison with the order's own values. */
  explain: (facts: RuleFacts) => RuleEvidence[]
}

/**
 * Makes a rule ready to be asked of many orders. It neither reads nor writes
 * anything: facts come from the caller, and so does what follows.
 *
 * @param rule that `ruleSchema` accepted.
 */
export function compileRule(rule: Rule): CompiledRule {
  const judge = compileCondition(rule.when)
  return {
    rule,
    judge: (facts) => judge(facts, null),
    explain: (facts) => explainCondition(rule.when, facts),
  }
}
