import type { Tally } from "./tally"

/** What came of one item after an origin, and what its errors are scaled by. */
export type Outcome = {
  /** Units of each period of the horizon. */
  actuals: ArrayLike<number>
  /** Periods of the horizon; its last may be part of a block. */
  horizon: number
  /** Mean absolute and squared change since the item's start. */
  d1: number
  d2: number
  unitValue: number
  /** Unit value × units of the last `horizon` periods before the origin. */
  weight: number
}

/** What one method said. */
export type Said = {
  means: ArrayLike<number>
  /** By probability; null: the method has no distribution. */
  quantiles: readonly number[] | null
}

/** Adds one item-origin to a tally: the measures of the forecast design. */
export function scoreItem(
  tally: Tally,
  { actuals, horizon, d1, d2, unitValue, weight }: Outcome,
  { means, quantiles }: Said,
  probabilities: readonly number[]
): void {
  let squares = 0
  let sum = 0
  let forecast = 0
  for (let h = 0; h < actuals.length; h++) {
    squares += (actuals[h] - means[h]) ** 2
    sum += actuals[h]
    forecast += means[h]
  }
  const rmsse = Math.sqrt(squares / horizon / d2)
  const sumRmsse = Math.abs(forecast - sum) / Math.sqrt(horizon * d2)
  tally.n++
  tally.rmsse += rmsse
  tally.sumRmsse += sumRmsse
  tally.weight += weight
  tally.weightedRmsse += weight * rmsse
  tally.weightedSumRmsse += weight * sumRmsse
  tally.absoluteError += unitValue * Math.abs(forecast - sum)
  tally.error += unitValue * (forecast - sum)
  tally.actual += unitValue * sum
  if (quantiles) {
    probabilities.forEach((p, at) => {
      const loss = pinball(p, quantiles[at], sum)
      tally.pinball[at] += loss / (horizon * d1)
      tally.moneyPinball[at] += unitValue * loss
      tally.covered[at] += +(sum <= quantiles[at])
    })
  }
}

const pinball = (p: number, quantile: number, actual: number) =>
  actual >= quantile ? p * (actual - quantile) : (1 - p) * (quantile - actual)
