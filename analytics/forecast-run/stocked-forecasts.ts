import { abcClasses } from "../forecast/classes/abc-classes"
import type { PanelModel } from "../forecast/outlook/panel-model"
import type { DemandForecast } from "../forecast/outlook/demand-forecast"
import type { DemandSeries } from "./demand-series"
import { pastErrors } from "./past-errors"
import type { SeriesBlocks } from "./read-series"
import { seriesId } from "./series-id"
import { LEAST_LINES } from "./series-sql"
import { shareForecast } from "./share-forecast"
import type { StockedForecast } from "./stocked-forecast"
import { unitValues } from "./unit-values"

const RECENT_BLOCKS = 13

/**
 * The forecast of every item and location, in the order of the series: its
 * own where it sells enough, else its part of the item's.
 */
export function stockedForecasts(
  blocks: SeriesBlocks,
  model: PanelModel,
  forecasts: readonly DemandForecast[]
): StockedForecast[] {
  const places = new Map(forecasts.map((one, at) => [one.item_id, at]))
  const shares = locationShares(blocks.series)
  const wholes = new Map(
    blocks.series.flatMap((one) =>
      one.location_id === null ? [[one.inventory_item_id, one] as const] : []
    )
  )
  const values = unitValues(blocks.series)
  const abc = abcClasses(
    values.map((value, at) => value * blocks.series[at].units_year)
  )
  return blocks.series.flatMap((series, at) => {
    const { inventory_item_id, location_id } = series
    if (location_id === null) {
      return []
    }
    const whole = wholes.get(inventory_item_id)
    const isShared = whole && series.lines_year < LEAST_LINES
    const place = places.get(
      seriesId({
        inventory_item_id,
        location_id: isShared ? null : location_id,
      })
    )
    if (place === undefined) {
      throw new Error(`The models lost item ${inventory_item_id}.`)
    }
    const own = forecasts[place]
    const lines = { here: series.lines_year, all: whole?.lines_year ?? 0 }
    const forecast = isShared
      ? shareForecast(own, lines, shares.get(location_id) ?? 0)
      : own
    return [
      {
        series,
        forecast: {
          ...forecast,
          abc: abc[at],
          means: series.is_gone ? [] : forecast.means,
        },
        reason: series.is_gone ? "not_for_sale" : forecast.reason,
        is_shared: Boolean(isShared),
        errors: pastErrors(model, place),
        ...recentExposure(blocks, at, forecast.means),
      },
    ]
  })
}

/** Each location's part of the order lines of 52 weeks. */
function locationShares(series: readonly DemandSeries[]) {
  const lines = new Map<string, number>()
  let all = 0
  for (const { location_id, lines_year } of series) {
    if (location_id !== null) {
      lines.set(location_id, (lines.get(location_id) ?? 0) + lines_year)
      all += lines_year
    }
  }
  return new Map([...lines].map(([id, own]) => [id, all > 0 ? own / all : 0]))
}

/** How long it could be sold lately, and what went by meanwhile. */
function recentExposure(
  { series, periods, exposure }: SeriesBlocks,
  at: number,
  means: readonly number[]
) {
  const count = Math.min(RECENT_BLOCKS, series[at].blocks)
  let sum = 0
  for (let t = periods - count; t < periods; t++) {
    sum += exposure[at * periods + t]
  }
  const mean = means.length
    ? means.reduce((all, value) => all + value, 0) / means.length
    : 0
  return {
    exposure_13: count ? sum / count : 1,
    lost_units_13: (count - sum) * mean,
  }
}
