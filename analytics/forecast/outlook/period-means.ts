import type { ItemIndices } from "../fit/item-indices"
import { COLUMNS, FEATURES } from "../fit/features"
import { seasonSum } from "../season/season-sum"

/** What is needed to tell an item's coming periods one by one. */
export type PeriodInput = {
  origin: number
  horizon: number
  ahead: number
  /** The sum over the horizon. */
  sum: number
  weights: Float64Array
  rates: Float64Array
  indices: ItemIndices
  /** Demand of the same period of last year, or null. */
  lastYear: (t: number) => number | null
}

/** A season that adds up to less would share a sum out at random. */
const LEAST_SEASON = 1e-6

/**
 * Means of the coming periods: within the horizon the sum, shared out by the
 * item's season; beyond it every kernel's own mean.
 */
export function periodMeans(input: PeriodInput): number[] {
  const { origin, horizon, ahead, sum, indices } = input
  const index = indices.gp20
  const season = seasonSum(index, origin, horizon)
  return Array.from({ length: ahead }, (_, h) =>
    h >= horizon
      ? kernelMean(input, origin + h)
      : season > LEAST_SEASON
        ? (sum * index[(origin + h) % index.length]) / season
        : sum / horizon
  )
}

function kernelMean(
  { weights, rates, indices, lastYear }: PeriodInput,
  t: number
): number {
  const phase = t % indices.gp03.length
  let mean = 0
  for (let col = 0; col < COLUMNS; col++) {
    const name = FEATURES[col]
    const rate =
      name === "gp20" || name === "gp08" || name === "gp03"
        ? rates[col] * indices[name][phase]
        : name === "seasonal_naive"
          ? (lastYear(t) ?? rates[FEATURES.indexOf("ma13")])
          : rates[col]
    mean += weights[col] * rate
  }
  return mean
}
