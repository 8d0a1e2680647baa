/** Sum of squared one-step errors of SES over the first `n` values. */
export function sesError(
  values: ArrayLike<number>,
  n: number,
  alpha: number
): number {
  let level = values[0]
  let squares = 0
  for (let k = 1; k < n; k++) {
    const error = values[k] - level
    squares += error * error
    level += alpha * error
  }
  return squares
}
