import type { DuckDBConnection } from "@duckdb/node-api"
import type { Fit } from "../forecast/outlook/fit"
import { outlookOf } from "../forecast/outlook/outlook-of"
import type { PanelForecast } from "../forecast/outlook/panel-forecast"
import {
  type FitOptions,
  withFit as onThreads,
} from "../forecast/workers/with-fit"
import { readRows } from "../warehouse/read-rows"
import { fillBacktest } from "./fill-backtest"
import { readHorizon } from "./read-horizon"
import { readOverrides } from "./read-overrides"
import { readSeries } from "./read-series"
import { readWeekdays } from "./read-weekdays"
import type { StockedForecast } from "./stocked-forecast"
import { stockedForecasts } from "./stocked-forecasts"
import { toPanel } from "./to-panel"
import { writeForecast } from "./write-forecast"

/** Half a year: longer than nearly every lead time, review and cover. */
const PERIODS = 26

/** Runs work with something that fits panels, here or elsewhere. */
export type WithFit = (
  options: FitOptions,
  work: (fit: Fit) => Promise<void>
) => Promise<void>

export type ForecastRunOptions = Pick<FitOptions, "workers"> & {
  /** Whether the past is judged as well; default: yes. */
  backtest?: boolean
  /** What fits panels; default: threads of this process. */
  withFit?: WithFit
  /** Told how much of it is done, 0 to 1, and what is at work. */
  onProgress?: (fraction: number, text: "forecast" | "back-test") => void
}

/** Part of the work, by time, that is done before the past is judged. */
const FORECAST_PART = 0.4

/**
 * Forecasts every item and location of an open warehouse from
 * `fct_demand_daily`, and writes `forecast_run`, `forecast_item`,
 * `forecast_period` and, once a day, `forecast_backtest` and `forecast_stock`.
 * The same bytes whatever the number of threads.
 */
export async function fillForecast(
  connection: DuckDBConnection,
  {
    backtest = true,
    workers,
    withFit = onThreads,
    onProgress,
  }: ForecastRunOptions = {}
): Promise<void> {
  const begun = process.cpuUsage()
  const about = await readAbout(connection)
  const overrides = await readOverrides(connection)
  const blocks = await readSeries(connection)
  const panel = toPanel(blocks)
  let isJudging = false
  const pool: FitOptions = {
    workers,
    fits: panel.ids.length,
    onProgress: (done, of) =>
      isJudging || onProgress?.((done / of) * FORECAST_PART, "forecast"),
  }
  await withFit(pool, async (fit) => {
    const { horizon } = about
    const model = await fit(panel, horizon)
    const outlook = outlookOf(model, { horizon, ahead: PERIODS })
    const forecasts = stockedForecasts(blocks, model, outlook.items)
    const { user, system } = process.cpuUsage(begun)
    const run = {
      ...about,
      frequency: "day",
      periods: PERIODS,
      cpu_ms: (user + system) / 1_000,
      ...countsOf(forecasts),
      ...learnedOf(outlook),
      weekday_shares: JSON.stringify(await readWeekdays(connection)),
    }
    await writeForecast(connection, run, forecasts, overrides)
    if (backtest) {
      isJudging = true
      const rest = 1 - FORECAST_PART
      await fillBacktest(connection, panel, about, fit, (done) =>
        onProgress?.(FORECAST_PART + rest * done, "back-test")
      )
    }
  })
}

async function readAbout(connection: DuckDBConnection) {
  const [{ run, as_of }] = await readRows(
    connection,
    "select generation as run, as_of_local_date as as_of from meta_export"
  )
  return {
    run: String(run),
    as_of: String(as_of),
    horizon: await readHorizon(connection),
  }
}

function countsOf(forecasts: readonly StockedForecast[]) {
  const skipped: Record<string, number> = {}
  for (const { reason } of forecasts) {
    if (reason) {
      skipped[reason] = (skipped[reason] ?? 0) + 1
    }
  }
  return {
    series: forecasts.length,
    forecast: forecasts.filter(({ forecast }) => forecast.means.length).length,
    skipped: JSON.stringify(skipped),
  }
}

const learnedOf = ({ weights, season }: PanelForecast) => ({
  weights: JSON.stringify(weights),
  season: JSON.stringify(season),
})
