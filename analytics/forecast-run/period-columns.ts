import { demandQuantiles } from "../forecast/distribution/demand-quantiles"
import { demandVariance } from "../forecast/spread/demand-variance"
import { type DayOverride, overrideMeans } from "./override-means"
import type { StockedForecast } from "./stocked-forecast"

/** Columns of quantiles, in the order of their probabilities. */
const QUANTILES = {
  low95: 0.025,
  low80: 0.1,
  low50: 0.25,
  q50: 0.5,
  high50: 0.75,
  q80: 0.8,
  high80: 0.9,
  q95: 0.95,
  high95: 0.975,
}

const NAMES = Object.keys(QUANTILES)

const PROBABILITIES = Object.values(QUANTILES)

export type PeriodColumns = {
  /** Columns of `forecast_period`; `place` is that in the given list. */
  columns: Record<string, Float64Array>
  overridden: { place: number; ahead: number; reason: string }[]
}

/** Every coming block of every item and location, by columns. */
export function periodColumns(
  forecasts: readonly StockedForecast[],
  ahead: number,
  overrides: readonly DayOverride[]
): PeriodColumns {
  const own = overridesOf(overrides)
  const known = forecasts.filter(({ forecast }) => forecast.means.length)
  const layer = () => new Float64Array(known.length * ahead)
  const columns = {
    place: layer(),
    ahead: layer(),
    mean: layer(),
    base_mean: layer(),
  }
  const quantiles = NAMES.map(layer)
  const overridden: PeriodColumns["overridden"] = []
  let row = 0
  forecasts.forEach((one, at) => {
    const { phi, s2, means: base } = one.forecast
    if (!base.length) {
      return
    }
    const { means, reasons } = overrideMeans(base, own(one.series))
    for (let t = 0; t < ahead; t++, row++) {
      columns.place[row] = at
      columns.ahead[row] = t + 1
      columns.mean[row] = means[t]
      columns.base_mean[row] = base[t]
      const variance = demandVariance(means[t], 1, phi, s2)
      const found = demandQuantiles(PROBABILITIES, means[t], variance)
      found.forEach((value, at) => {
        quantiles[at][row] = value
      })
      const reason = reasons[t]
      if (reason) {
        overridden.push({ place: at, ahead: t + 1, reason })
      }
    }
  })
  const named = Object.fromEntries(NAMES.map((q, at) => [q, quantiles[at]]))
  return { columns: { ...columns, ...named }, overridden }
}

/** The overrides of an item at a location. */
function overridesOf(overrides: readonly DayOverride[]) {
  const items = new Map<string, DayOverride[]>()
  for (const one of overrides) {
    const others = items.get(one.inventory_item_id) ?? []
    items.set(one.inventory_item_id, [...others, one])
  }
  return ({ inventory_item_id, location_id }: StockedForecast["series"]) =>
    (items.get(inventory_item_id) ?? []).filter(
      (one) => one.location_id === null || one.location_id === location_id
    )
}
