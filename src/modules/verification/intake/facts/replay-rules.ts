import type { IntakeReport } from "../../../../types/intake"
import { compileRule } from "../../rules/evaluate/compile-rule"
import type { Rule } from "../../rules/rule"
import type { SuspectedDuplicate } from "../order/find-duplicates"
import type { IntakeOrder } from "../order/intake-order"
import { sumOrder } from "../order/sum-order"
import { byTime } from "./by-time"
import { gatherFacts } from "./gather-facts"

/** Orders that a replay names. */
const NAMED = 5

/**
 * Says which orders rules would have fired for; nothing is held or changed.
 * Rules that are switched off are left out.
 *
 * @param zone IANA zone of the channel.
 */
export function replayRules(
  rules: Rule[],
  orders: IntakeOrder[],
  duplicates: SuspectedDuplicate[],
  zone: string
): IntakeReport["rules"] {
  const enabled = rules.filter((rule) => rule.enabled)
  if (!enabled.length) {
    return []
  }
  const facts = [...gatherFacts(orders, duplicates, zone)]
  return enabled.map((rule) => {
    const { judge } = compileRule(rule)
    const matched = facts.flatMap(([order, known]) =>
      judge(known) ? order : []
    )
    return {
      key: rule.key,
      matched_orders: matched.length,
      matched_total: totalsOf(matched),
      first: byTime(matched)
        .slice(0, NAMED)
        .map(({ order }) => order.external_id),
    }
  })
}

function totalsOf(
  orders: IntakeOrder[]
): { currency: string; minor: string }[] {
  const totals = new Map<string, bigint>()
  for (const order of orders) {
    const before = totals.get(order.currency) ?? 0n
    totals.set(order.currency, before + sumOrder(order).total)
  }
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, minor]) => ({ currency, minor: minor.toString() }))
}
