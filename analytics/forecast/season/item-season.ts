import type { ItemHistory } from "../fit/item-history"

/**
 * An item's own season: the pooled one times (N_b + κ) / (E_b + κ) per bucket
 * b of the year, N the lines that came and E those that the pooled season
 * lets expect. Without lines, units count as y·μ/max(μ, s²), because in raw
 * units a high seller would follow its own noise.
 *
 * @param kappa how many lines of a bucket weigh as much as the pool.
 * @returns index per phase.
 */
export function itemSeason(
  history: ItemHistory,
  index: Float64Array,
  buckets: number,
  kappa: number
): Float64Array {
  const { counts, exposure, start, end } = history
  const cycle = index.length
  const width = cycle / buckets
  const seen = new Float64Array(buckets)
  const expected = new Float64Array(buckets)
  let lines = 0
  let exposed = 0
  for (let t = start; t < end; t++) {
    const phase = t % cycle
    const bucket = Math.floor(phase / width)
    const share = exposure[t] * index[phase]
    seen[bucket] += counts[t]
    expected[bucket] += share
    lines += counts[t]
    exposed += share
  }
  const rate = exposed > 0 ? lines / exposed : 0
  return index.map((pooled, phase) => {
    const bucket = Math.floor(phase / width)
    return (pooled * (seen[bucket] + kappa)) / (rate * expected[bucket] + kappa)
  })
}
