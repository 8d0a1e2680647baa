import { combineRow } from "../combine/combine-row"
import type { FittedShard } from "../fit/fitted-shard"

const WINDOWS = 12

/** (ΣF − ΣS)/ΣS of an item's last past windows; null: nothing came. */
export function pastBias(
  { rowStart, forecasts, actuals }: FittedShard,
  item: number,
  weights: Float64Array
): number | null {
  const origin = rowStart[item + 1] - 1
  let forecast = 0
  let actual = 0
  for (
    let row = Math.max(rowStart[item], origin - WINDOWS);
    row < origin;
    row++
  ) {
    forecast += combineRow(forecasts, row, weights)
    actual += actuals[row]
  }
  return actual > 0 ? (forecast - actual) / actual : null
}
