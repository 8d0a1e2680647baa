/** Mean of the last `span` (or fewer) of the first `n` values; 0 of none. */
export function movingAverage(
  values: ArrayLike<number>,
  n: number,
  span: number
): number {
  const first = Math.max(0, n - span)
  let sum = 0
  for (let k = first; k < n; k++) {
    sum += values[k]
  }
  return n > first ? sum / (n - first) : 0
}
