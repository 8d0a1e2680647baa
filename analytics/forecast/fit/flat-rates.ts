import { bestAlpha } from "../kernels/best-alpha"
import { bestTsb } from "../kernels/best-tsb"
import { crostonRate } from "../kernels/croston-rate"
import { findDemands } from "../kernels/demands"
import { imapa } from "../kernels/imapa"
import { movingAverage } from "../kernels/moving-average"
import { sesLevel } from "../kernels/ses-level"
import { tsb } from "../kernels/tsb"

const STEPS = 18

/** Rates per period, known after each number of values in `counts`. */
export type FlatRates = {
  ses: number[]
  tsb: number[]
  sba: number[]
  imapa: number[]
  ma4: number[]
  ma13: number[]
}

/**
 * The kernels without a season. Their constants are learned from the whole of
 * `values`; the rates at `counts` know only what came before.
 */
export function flatRates(
  values: Float64Array,
  counts: readonly number[]
): FlatRates {
  const n = values.length
  const alpha = bestAlpha(values, n, 0.01, 0.99, STEPS)
  const best = bestTsb(values, n)
  const demands = findDemands(values, n)
  const sizeAlpha = bestAlpha(demands.sizes, demands.count, 0.1, 0.3, STEPS)
  const intervalAlpha = bestAlpha(
    demands.intervals,
    demands.count,
    0.1,
    0.3,
    STEPS
  )
  const factor = 1 - intervalAlpha / 2
  const sums = new Float64Array(n)
  return {
    ses: counts.map((k) => sesLevel(values, k, alpha)),
    tsb: counts.map((k) => {
      const { size, probability } = tsb(values, k, best.alpha, best.beta)
      return size * probability
    }),
    sba: counts.map((k) =>
      crostonRate(demands, k, { sizeAlpha, intervalAlpha, factor })
    ),
    imapa: counts.map((k) => imapa(values, k, sums)),
    ma4: counts.map((k) => movingAverage(values, k, 4)),
    ma13: counts.map((k) => movingAverage(values, k, 13)),
  }
}
