import type { ItemHistory } from "../fit/item-history"
import { varianceOf } from "../fit/variance-of"
import type { ForecastSettings } from "../panel/forecast-settings"

export type XyzClass = "X" | "Y" | "Z"

const X_VARIATION = 0.5
const Y_VARIATION = 1

/** Less exposure than this says nothing about a sum. */
const LEAST_EXPOSURE = 0.25

/** With fewer sums nothing is known to be steady. */
const LEAST_SUMS = 3

/**
 * How steady an item is: variation of its de-seasonalised four-week sums of
 * the last year, counted back from the end.
 *
 * @param index the item's season per phase.
 */
export function xyzClass(
  { quantity, exposure, start, end }: ItemHistory,
  index: Float64Array,
  { sumPeriods, cycle }: ForecastSettings
): XyzClass {
  const sums: number[] = []
  const first = Math.max(start, end - cycle)
  for (let to = end; to - sumPeriods >= first; to -= sumPeriods) {
    let units = 0
    let exposed = 0
    for (let t = to - sumPeriods; t < to; t++) {
      units += quantity[t]
      exposed += exposure[t] * index[t % index.length]
    }
    if (exposed >= LEAST_EXPOSURE * sumPeriods) {
      sums.push(units / exposed)
    }
  }
  const mean = sums.reduce((sum, value) => sum + value, 0) / sums.length
  if (sums.length < LEAST_SUMS || !(mean > 0)) {
    return "Z"
  }
  const variation = Math.sqrt(varianceOf(sums, sums.length)) / mean
  return variation < X_VARIATION ? "X" : variation < Y_VARIATION ? "Y" : "Z"
}
