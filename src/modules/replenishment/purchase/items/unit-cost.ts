/** What a supplier asks for an item. */
export type ItemCost = {
  /** Minor units of the supplier's currency; null: unknown. */
  cost_minor: string | null
  cost_breaks: { from: number; cost_minor: string }[]
}

/**
 * Cost of one unit when so many are ordered: that of the highest break that is
 * reached, else the plain one.
 *
 * @returns minor units; null: unknown.
 */
export function unitCost(
  { cost_minor, cost_breaks }: ItemCost,
  quantity: number
): string | null {
  const reached = cost_breaks
    .filter(({ from }) => from <= quantity)
    .sort((a, b) => b.from - a.from)[0]
  return reached?.cost_minor ?? cost_minor
}
