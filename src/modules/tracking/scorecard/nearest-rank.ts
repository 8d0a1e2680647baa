/**
 * Percentile by nearest rank: always a value that was measured (design §8).
 *
 * @param values in any order and unit.
 * @param percent from 0 to 100.
 * @returns null where there are no values.
 */
export function nearestRank(values: number[], percent: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = Math.ceil((percent * sorted.length) / 100)
  return sorted[Math.max(rank, 1) - 1] ?? null
}
