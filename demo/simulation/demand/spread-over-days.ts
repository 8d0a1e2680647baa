import type { Random } from "../random/random"

/**
 * Deals a number of orders out to days in proportion to their weights, with
 * noise, so that the total is exact.
 *
 * @returns how many orders each day has.
 */
export function spreadOverDays(
  total: number,
  weights: readonly number[],
  random: Random
): number[] {
  const noisy = weights.map((weight) => weight * random.between(0.7, 1.3))
  const sum = noisy.reduce((all, weight) => all + weight, 0)
  let due = 0
  let dealt = 0
  return noisy.map((weight) => {
    due += (weight / sum) * total
    const orders = Math.round(due) - dealt
    dealt += orders
    return orders
  })
}
