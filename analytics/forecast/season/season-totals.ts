import type { ItemHistory } from "../fit/item-history"

/** What items of a pool sold together, period by period. */
export type SeasonTotals = {
  /** T of the design: Σ√y, or one large item would be the season. */
  roots: Float64Array
  items: () => number
  lines: () => number
  add: (history: ItemHistory) => void
}

/**
 * Sums items up. A period in which one could not be bought counts with its
 * mean: an empty shelf is no season.
 */
export function seasonTotals(periods: number): SeasonTotals {
  const roots = new Float64Array(periods)
  let items = 0
  let lines = 0
  return {
    roots,
    items: () => items,
    lines: () => lines,
    add: ({ start, end, values, known, counts }) => {
      items++
      const mean = meanRoot(values)
      for (let t = start; t < end; t++) {
        const at = known[t]
        roots[t] += known[t + 1] > at ? Math.sqrt(values[at]) : mean
        lines += counts[t]
      }
    },
  }
}

function meanRoot(values: Float64Array): number {
  let sum = 0
  for (const value of values) {
    sum += Math.sqrt(value)
  }
  return values.length > 0 ? sum / values.length : 0
}
