import type { DemandComponent } from "./demand-component"
import { demandQuantiles } from "./demand-quantiles"
import { demandShape, type DemandShape } from "./demand-shape"
import { refuseBadProbabilities } from "./refuse-bad-probabilities"
import { shapeCdf } from "./shape-cdf"
import { shapeQuantiles } from "./shape-quantiles"

type Weighted = { weight: number; shape: DemandShape }

/**
 * For each probability the smallest whole number of units with a cumulative
 * probability of at least it: what covers demand *and* lead time at once.
 *
 * Source: section 3 of the forecast design, "Lead-time mixture".
 *
 * @param ps probabilities below 1, ascending
 * @throws RangeError when they are not, or the mixture is empty or its
 *   weights do not sum to 1.
 */
export function mixtureQuantiles(
  ps: readonly number[],
  mixture: readonly DemandComponent[]
): number[] {
  refuseBadWeights(mixture)
  const [{ mean, variance }] = mixture
  if (mixture.length === 1) {
    return demandQuantiles(ps, mean, variance)
  }
  refuseBadProbabilities(ps)
  const parts = mixture.filter(({ weight }) => weight > 0).map(toWeighted)
  const each = parts.map(({ shape }) => shapeQuantiles(ps, shape))
  return ps.map((p, at) => {
    const ends = each.map((quantiles) => quantiles[at])
    return smallestBetween(Math.min(...ends), Math.max(...ends), (units) => {
      return cdfOf(units, parts) >= p
    })
  })
}

const toWeighted = (part: DemandComponent): Weighted => ({
  weight: part.weight,
  shape: demandShape(part.mean, part.variance),
})

const cdfOf = (units: number, parts: readonly Weighted[]): number =>
  parts.reduce(
    (sum, part) => sum + part.weight * shapeCdf(units, part.shape),
    0
  )

/** A mixture's quantile lies between those of its parts. */
function smallestBetween(
  low: number,
  high: number,
  isEnough: (units: number) => boolean
): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isEnough(middle)) {
      high = middle
    } else {
      low = middle + 1
    }
  }
  return high
}

function refuseBadWeights(mixture: readonly DemandComponent[]) {
  const sum = mixture.reduce((all, { weight }) => all + weight, 0)
  if (!(Math.abs(sum - 1) < 1e-6) || mixture.some(({ weight }) => weight < 0)) {
    throw new RangeError(
      `The weights of a mixture are from 0 and sum to 1, not ${sum}`
    )
  }
}
