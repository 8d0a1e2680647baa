/** Level of simple exponential smoothing after `n` values; 0 after none. */
export function sesLevel(
  values: ArrayLike<number>,
  n: number,
  alpha: number
): number {
  let level = n > 0 ? values[0] : 0
  for (let k = 1; k < n; k++) {
    level += alpha * (values[k] - level)
  }
  return level
}
