import { DEMAND_CLASSES, demandClass } from "../classes/demand-class"
import { describeDemand } from "../classes/describe-demand"
import { movingAverage } from "../kernels/moving-average"
import { forecastSettings } from "../panel/forecast-settings"
import type { Panel } from "../panel/panel"
import type { Season } from "../season/season"
import { seasonOf } from "../season/season-of"
import { COLUMNS } from "./features"
import { findState } from "./find-state"
import { fitItem, type ItemFit } from "./fit-item"
import type { FittedShard } from "./fitted-shard"
import { ITEM_STATES } from "./item-state"
import { meanChanges } from "./mean-changes"
import { readHistory } from "./read-history"
import { varianceOf } from "./variance-of"

/**
 * Fits every item of a shard (or of a whole panel) by itself. This is what
 * takes the time; it needs nothing of the other items but the season.
 */
export function fitShard(
  panel: Panel,
  season: Season,
  horizon: number
): FittedShard {
  const settings = forecastSettings(panel.frequency)
  const shard = emptyShard(panel.ids.length, horizon)
  const fits: (ItemFit | null)[] = []
  for (let item = 0; item < panel.ids.length; item++) {
    const history = readHistory(panel, item)
    const { values } = history
    const state = findState(history, settings)
    const { adi, cv2 } = describeDemand(values)
    shard.states[item] = ITEM_STATES.indexOf(state)
    // What never sold is the least known of all.
    shard.classes[item] = DEMAND_CLASSES.indexOf(
      adi > 0 ? demandClass(adi, cv2) : "lumpy"
    )
    shard.known[item] = values.length
    shard.mean[item] = movingAverage(values, values.length, values.length)
    shard.adi[item] = adi
    shard.cv2[item] = cv2
    shard.s2[item] = varianceOf(values, settings.sigmaWindow)
    shard.change[item] = meanChanges(values).squared
    const index = seasonOf(season, panel.categories[item])
    fits.push(
      state === "fitted" || state === "constant"
        ? fitItem(history, index, horizon, settings)
        : null
    )
  }
  return layRows(shard, fits)
}

const emptyShard = (items: number, horizon: number): FittedShard => ({
  horizon,
  rowStart: new Int32Array(items + 1),
  forecasts: new Float64Array(0),
  actuals: new Float64Array(0),
  rates: new Float64Array(items * COLUMNS),
  states: new Uint8Array(items),
  classes: new Uint8Array(items),
  known: new Float64Array(items),
  mean: new Float64Array(items),
  adi: new Float64Array(items),
  cv2: new Float64Array(items),
  s2: new Float64Array(items),
  change: new Float64Array(items),
})

function layRows(
  shard: FittedShard,
  fits: readonly (ItemFit | null)[]
): FittedShard {
  fits.forEach((fit, item) => {
    shard.rowStart[item + 1] =
      shard.rowStart[item] + (fit ? fit.actuals.length + 1 : 0)
  })
  const rows = shard.rowStart[fits.length]
  const forecasts = new Float64Array(rows * COLUMNS)
  const actuals = new Float64Array(rows).fill(NaN)
  fits.forEach((fit, item) => {
    if (fit) {
      forecasts.set(fit.forecasts, shard.rowStart[item] * COLUMNS)
      actuals.set(fit.actuals, shard.rowStart[item])
      shard.rates.set(fit.rates, item * COLUMNS)
    }
  })
  return { ...shard, forecasts, actuals }
}
