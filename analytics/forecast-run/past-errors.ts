import { combineRow } from "../forecast/combine/combine-row"
import { COLUMNS, FEATURES } from "../forecast/fit/features"
import type { PanelModel } from "../forecast/outlook/panel-model"

/** Mean |F − S| / √(H·d²) of an item's past windows; null without any. */
export type PastErrors = {
  blend: number | null
  ma13: number | null
  last_year: number | null
  windows: number
}

const MA13 = FEATURES.indexOf("ma13")
const LAST_YEAR = FEATURES.indexOf("seasonal_naive")

/** How far one item's sums were off, ours beside two that anybody knows. */
export function pastErrors(
  { fitted, weights }: Pick<PanelModel, "fitted" | "weights">,
  item: number
): PastErrors {
  const { rowStart, forecasts, actuals, horizon } = fitted
  const blend = weights("blend")[fitted.classes[item]]
  const origin = rowStart[item + 1] - 1
  const sums = { blend: 0, ma13: 0, last_year: 0 }
  for (let row = rowStart[item]; row < origin; row++) {
    const off = (forecast: number) => Math.abs(forecast - actuals[row])
    sums.blend += off(combineRow(forecasts, row, blend))
    sums.ma13 += off(forecasts[row * COLUMNS + MA13])
    sums.last_year += off(forecasts[row * COLUMNS + LAST_YEAR])
  }
  const windows = Math.max(0, origin - rowStart[item])
  const scale = windows * Math.sqrt(horizon * fitted.change[item])
  const scaled = (sum: number) => (scale > 0 ? sum / scale : null)
  return {
    blend: scaled(sums.blend),
    ma13: scaled(sums.ma13),
    last_year: scaled(sums.last_year),
    windows,
  }
}
