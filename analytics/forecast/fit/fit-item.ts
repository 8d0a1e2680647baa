import { exposureRates } from "../kernels/exposure-rate"
import type { ForecastSettings } from "../panel/forecast-settings"
import { COLUMNS, FEATURES } from "./features"
import { flatRates } from "./flat-rates"
import type { ItemHistory } from "./item-history"
import { type ItemIndices, itemIndices } from "./item-indices"
import { lastYear } from "./last-year"
import { findWindows } from "./window-origins"

const FORGET = { gp20: 0.2, gp08: 0.08, gp03: 0.03 } as const

const column = Object.fromEntries(
  FEATURES.map((name, at) => [name, at])
) as Record<(typeof FEATURES)[number], number>

/** Every kernel's sum over the horizon at past windows, then at the origin. */
export type ItemFit = {
  /** Rows of COLUMNS numbers, one per window and a last one for the origin. */
  forecasts: Float64Array
  actuals: number[]
  /** Rate per period at the origin, in the same columns. */
  rates: Float64Array
}

export function fitItem(
  history: ItemHistory,
  index: Float64Array,
  horizon: number,
  settings: ForecastSettings
): ItemFit {
  const windows = findWindows(history, horizon, settings)
  const origins = [...windows.origins, history.end]
  const counts = origins.map((origin) => history.known[origin])
  const rows = new Float64Array(origins.length * COLUMNS)
  const rates = new Float64Array(COLUMNS)
  const put = (at: number, col: number, rate: number, periods: number) => {
    rows[at * COLUMNS + col] = rate * periods
    if (at === origins.length - 1) {
      rates[col] = rate
    }
  }
  for (const [name, flat] of Object.entries(
    flatRates(history.values, counts)
  )) {
    for (let at = 0; at < origins.length; at++) {
      put(at, column[name as keyof typeof column], flat[at], horizon)
    }
  }
  const indices = itemIndices(history, index, settings)
  putSeasonal(history, indices, origins, horizon, put)
  origins.forEach((origin, at) => {
    const average = rows[at * COLUMNS + column.ma13]
    const year = lastYear(history, origin, horizon, settings.cycle) ?? average
    put(at, column.seasonal_naive, year / horizon, horizon)
    put(at, COLUMNS - 1, history.values[counts[at] - 1] ?? 0, horizon)
  })
  return { forecasts: rows, actuals: windows.actuals, rates }
}

function putSeasonal(
  history: ItemHistory,
  indices: ItemIndices,
  origins: readonly number[],
  horizon: number,
  put: (at: number, col: number, rate: number, periods: number) => void
): void {
  const rates = new Float64Array(origins.length)
  for (const name of ["gp20", "gp08", "gp03"] as const) {
    const index = indices[name]
    exposureRates(history, index, FORGET[name], origins, rates)
    origins.forEach((origin, at) => {
      let season = 0
      for (let t = origin; t < origin + horizon; t++) {
        season += index[t % index.length]
      }
      put(at, column[name], rates[at], season)
    })
  }
}
