import type { Rate } from "../../../types/courier-scorecard"
import { wilsonLowerBound } from "../../../statistics/wilson-lower-bound"

/** The rate of `count` out of `n` with its lower bound (design §8). */
export const toRate = (count: number, n: number): Rate => ({
  count,
  n,
  value: n === 0 ? null : count / n,
  lower: wilsonLowerBound(count, n),
})
