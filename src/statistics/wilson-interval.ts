import { wilsonLowerBound } from "./wilson-lower-bound"

/**
 * Wilson 95 % interval of a rate.
 *
 * @returns shares from 0 to 1; nulls where nothing was counted.
 */
export function wilsonInterval(
  successes: number,
  n: number
): { lower: number | null; upper: number | null } {
  const missed = wilsonLowerBound(n - successes, n)
  return {
    lower: wilsonLowerBound(successes, n),
    upper: missed === null ? null : 1 - missed,
  }
}
