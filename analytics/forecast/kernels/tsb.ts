/** Teunter–Syntetos–Babai: size and probability, smoothed apart. */
export type TsbState = { size: number; probability: number; squares: number }

/**
 * TSB over the first `n` values: starts at the first demand with its size and
 * the probability 1/position; the probability moves by β in every period, the
 * size by α at demands.
 *
 * @returns rate = size · probability; `squares` of the one-step errors after
 *   the first demand.
 */
export function tsb(
  values: ArrayLike<number>,
  n: number,
  alpha: number,
  beta: number
): TsbState {
  let first = 0
  while (first < n && !(values[first] > 0)) {
    first++
  }
  if (first >= n) {
    return { size: 0, probability: 0, squares: 0 }
  }
  let size = values[first]
  let probability = 1 / (first + 1)
  let squares = 0
  for (let k = first + 1; k < n; k++) {
    const value = values[k]
    const error = value - size * probability
    squares += error * error
    if (value > 0) {
      probability += beta * (1 - probability)
      size += alpha * (value - size)
    } else {
      probability -= beta * probability
    }
  }
  return { size, probability, squares }
}
