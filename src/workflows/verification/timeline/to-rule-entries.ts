import type { NamedHit } from "../../../modules/verification/rules/hits/rule-hit"
import type { RuleAction } from "../../../types/rule-language"
import type { TimelineEntry } from "../../../types/timeline"

/** Rules that were true of an order, each once for ever. */
export const toRuleEntries = (hits: NamedHit[]): TimelineEntry[] =>
  hits.map(({ id, order_id, key, version, evidence, actions, matched_at }) => ({
    order_id,
    kind: "rule_applied",
    cause: `rule_hit:${id}`,
    at: matched_at,
    actor: `rule:${key}`,
    payload: { rule: key, version, evidence, actions: actions.map(toText) },
  }))

const toText = (action: RuleAction) =>
  action.action === "hold"
    ? `hold ${action.type}`
    : `${action.action} ${action.value}`
