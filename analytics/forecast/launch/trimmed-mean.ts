const TRIM = 0.05

/** Mean without the lowest and highest 5 %; null of nothing. */
export function trimmedMean(values: readonly number[]): number | null {
  if (values.length === 0) {
    return null
  }
  const cut = Math.floor(TRIM * values.length)
  const kept = [...values].sort((a, b) => a - b).slice(cut, values.length - cut)
  return kept.reduce((sum, value) => sum + value, 0) / kept.length
}
