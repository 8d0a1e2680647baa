import type { BlockFrequency, Frequency } from "./frequency"

/**
 * Demand of many items over the same periods, in typed arrays: what happened
 * to item i in period t stands at i · stride + t. Items are sorted by id, so
 * that nothing depends on the order in which they were read.
 */
export type Panel<F extends Frequency = BlockFrequency> = {
  frequency: F
  ids: readonly string[]
  /** Periods that are known; later ones of the arrays are not looked at. */
  periods: number
  stride: number
  /** The first period in which each item could be sold. */
  start: Int32Array
  /** Units of everyday demand, at least 0; 0 before the start. */
  quantity: Float64Array
  /** Share of the period in which it could be bought, 0–1; null: always. */
  exposure: Float64Array | null
  /** Order lines; null where nobody counted them. */
  lines: Float64Array | null
  /** Units of bulk orders, which no statistic contains; null: none. */
  project: Float64Array | null
  /** What one unit is worth, for weights in money. */
  unitValue: Float64Array
  categories: readonly (string | null)[]
  priceBands: readonly (string | null)[]
  /** Id of the item that a new one follows. */
  predecessors: readonly (string | null)[]
}
