import { combineRow } from "../combine/combine-row"
import { DEMAND_CLASSES } from "../classes/demand-class"
import { lifeOf } from "../classes/life"
import { xyzClass } from "../classes/xyz-class"
import { COLUMNS, FEATURES } from "../fit/features"
import type { ItemHistory } from "../fit/item-history"
import { itemIndices } from "../fit/item-indices"
import { ITEM_STATES } from "../fit/item-state"
import { lastYear } from "../fit/last-year"
import { readHistory } from "../fit/read-history"
import { forecastSettings } from "../panel/forecast-settings"
import { seasonOf } from "../season/season-of"
import type { DemandForecast } from "./demand-forecast"
import { newItemForecast } from "./new-item-forecast"
import type { OutlookPool } from "./outlook-pool"
import { pastBias } from "./past-bias"
import { periodMeans } from "./period-means"
import { withDemand } from "./with-demand"

/** One item's forecast from a panel's model. */
export function forecastItem(pool: OutlookPool, item: number): DemandForecast {
  const { model } = pool
  const { panel, fitted, season } = model
  const settings = forecastSettings(panel.frequency)
  const history = readHistory(panel, item)
  const index = seasonOf(season, panel.categories[item])
  const indices = itemIndices(history, index, settings)
  const state = ITEM_STATES[fitted.states[item]]
  const rates = fitted.rates.subarray(item * COLUMNS, (item + 1) * COLUMNS)
  const known = {
    item_id: panel.ids[item],
    class: DEMAND_CLASSES[fitted.classes[item]],
    life: lifeOf(
      history.values,
      history.end - history.start,
      { recent: rates[GP20], usual: rates[GP03] },
      settings
    ),
    abc: pool.abc[item],
    xyz: xyzClass(history, indices.gp20, settings),
    adi: fitted.adi[item],
    cv2: fitted.cv2[item],
    exposure: meanExposure(history, settings.cycle),
    s2: fitted.s2[item],
    season: Array.from(
      { length: pool.ahead },
      (_, h) => indices.gp20[(history.end + h) % index.length]
    ),
  }
  if (state !== "fitted" && state !== "constant") {
    return newItemForecast(pool, item, { known, state, history, index })
  }
  const weights = model.weights("blend")[fitted.classes[item]]
  const means = periodMeans({
    origin: panel.periods,
    horizon: fitted.horizon,
    ahead: pool.ahead,
    sum: combineRow(fitted.forecasts, fitted.rowStart[item + 1] - 1, weights),
    weights,
    rates,
    indices,
    lastYear: (t) => lastYear(history, t, 1, settings.cycle),
  })
  return withDemand(pool, {
    ...known,
    method: model.stack[fitted.classes[item]] ? "blend" : "comb5",
    phi: model.spread("blend").items[item],
    bias: pastBias(fitted, item, weights),
    means,
    weights: nameWeights(weights),
  })
}

const GP20 = FEATURES.indexOf("gp20")
const GP03 = FEATURES.indexOf("gp03")

const nameWeights = (weights: Float64Array) =>
  Object.fromEntries(
    FEATURES.map((name, at) => [name, weights[at]] as const).filter(
      ([, weight]) => weight > 0
    )
  )

function meanExposure(
  { exposure, start, end }: ItemHistory,
  periods: number
): number {
  const first = Math.max(start, end - periods)
  let sum = 0
  for (let t = first; t < end; t++) {
    sum += exposure[t]
  }
  return end > first ? sum / (end - first) : 0
}
