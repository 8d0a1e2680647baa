import type { CostBreak } from "../../../../../types/replenishment/supplier-items"
import { toMinorText } from "./to-minor-text"

type Costs = {
  cost: string | null
  cost_breaks: { from: number; cost: string }[]
}

/** Costs of a request, main units, as they are kept. */
export const toCostValues = (
  { cost, cost_breaks }: Costs,
  currency: string
): { cost_minor: string | null; cost_breaks: CostBreak[] } => ({
  cost_minor: toMinorText(cost, currency),
  cost_breaks: cost_breaks
    .map((one) => ({
      from: one.from,
      cost_minor: toMinorText(one.cost, currency) ?? "0",
    }))
    .sort((a, b) => a.from - b.from),
})
