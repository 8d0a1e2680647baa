/** Population variance of the last `span` (or fewer) values. */
export function varianceOf(values: ArrayLike<number>, span: number): number {
  const first = Math.max(0, values.length - span)
  const n = values.length - first
  let sum = 0
  for (let k = first; k < values.length; k++) {
    sum += values[k]
  }
  const mean = n > 0 ? sum / n : 0
  let squares = 0
  for (let k = first; k < values.length; k++) {
    squares += (values[k] - mean) ** 2
  }
  return n > 0 ? squares / n : 0
}
