import { COLUMNS } from "../fit/features"

/** The weighted sum of one row of forecasts. */
export function combineRow(
  rows: Float64Array,
  row: number,
  weights: Float64Array
): number {
  let sum = 0
  for (let at = 0; at < COLUMNS; at++) {
    sum += weights[at] * rows[row * COLUMNS + at]
  }
  return sum
}
