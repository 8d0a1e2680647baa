import type { TermsInput } from "./suggestion-inputs"

/** Cost of one unit of an order of so many, minor units; null: unknown. */
export function unitCost(
  { cost_minor, cost_breaks }: TermsInput,
  quantity: number
): bigint | null {
  const reached = cost_breaks.filter(({ from }) => from <= quantity)
  const cost = reached[reached.length - 1]?.cost_minor ?? cost_minor
  return cost === null ? null : BigInt(cost)
}
