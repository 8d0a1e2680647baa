import { tsb } from "../kernels/tsb"
import type { ForecastSettings } from "../panel/forecast-settings"

export const LIVES = ["new", "mature", "declining", "dead"] as const

/** Where an item stands; end of life is set by people. */
export type Life = (typeof LIVES)[number]

const DEAD_INTERVALS = 6
const DEAD_PROBABILITY = 0.01

/**
 * @param values demand of the periods in which it could be bought.
 * @param age periods since it could first be sold.
 * @param recent rate that forgets fast, `usual` the one that forgets slowly.
 */
export function lifeOf(
  values: Float64Array,
  age: number,
  { recent, usual }: { recent: number; usual: number },
  { minimum, cycle }: ForecastSettings
): Life {
  if (age < minimum) {
    return "new"
  }
  return isDead(values, cycle / 2)
    ? "dead"
    : recent < usual / 2
      ? "declining"
      : "mature"
}

/** No demand for half a year and six of its intervals, or TSB gave it up. */
function isDead(values: Float64Array, halfYear: number): boolean {
  let demands = 0
  let last = -1
  for (let k = 0; k < values.length; k++) {
    if (values[k] > 0) {
      demands++
      last = k
    }
  }
  const quiet = values.length - 1 - last
  if (demands === 0) {
    return quiet >= halfYear
  }
  const interval = (last + 1) / demands
  return (
    quiet >= Math.max(halfYear, DEAD_INTERVALS * interval) ||
    tsb(values, values.length, 0.1, 0.1).probability < DEAD_PROBABILITY
  )
}
