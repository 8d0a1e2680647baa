/**
 * Nearest rank, as scorecards have it.
 *
 * @param share from above 0 to 1.
 * @throws RangeError for no values at all.
 */
export function percentile(values: readonly number[], share: number): number {
  if (!values.length) {
    throw new RangeError("There is no percentile of nothing.")
  }
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1]
}
