import type { RuleReplay } from "../../../../types/order-rule"
import type { CompiledRule } from "../evaluate/compile-rule"
import type { RuleFacts } from "../facts"

/** Matched orders that a replay shows. */
const SHOWN = 10

export type ReplayedOrder = {
  order_id: string
  display_id: number | null
  placed_at: string
  facts: RuleFacts
}

/**
 * Counts what a rule would have done, order by order, newest first. Amounts of
 * different currencies are never added.
 */
export function tallyReplay(rule: Pick<CompiledRule, "judge" | "explain">) {
  const counted = { orders: 0, matched: 0 }
  const totals = new Map<string, { minor: bigint; orders: number }>()
  const samples: RuleReplay["samples"] = []

  const match = ({ facts, ...order }: ReplayedOrder) => {
    const total = facts.order["order.total"]
    counted.matched += 1
    if (!total) {
      return
    }
    const known = totals.get(total.currency) ?? { minor: 0n, orders: 0 }
    totals.set(total.currency, {
      minor: known.minor + total.minor,
      orders: known.orders + 1,
    })
    if (samples.length < SHOWN) {
      samples.push({
        ...order,
        total: {
          amount_minor: total.minor.toString(),
          currency_code: total.currency.toLowerCase(),
        },
        evidence: rule.explain(facts),
      })
    }
  }
  return {
    add(order: ReplayedOrder): void {
      counted.orders += 1
      if (rule.judge(order.facts)) {
        match(order)
      }
    },
    result: (): Pick<
      RuleReplay,
      "orders" | "matched" | "share" | "totals" | "samples"
    > => ({
      ...counted,
      share: counted.orders ? counted.matched / counted.orders : null,
      totals: [...totals]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([currency, { minor, orders }]) => ({
          currency_code: currency.toLowerCase(),
          amount_minor: minor.toString(),
          orders,
        })),
      samples,
    }),
  }
}
