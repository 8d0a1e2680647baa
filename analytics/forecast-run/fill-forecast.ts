import type { DuckDBConnection } from "@duckdb/node-api"
import { fitPanel } from "../forecast/outlook/fit-panel"
import { outlookOf } from "../forecast/outlook/outlook-of"
import type { PanelForecast } from "../forecast/outlook/panel-forecast"
import type { Panel } from "../forecast/panel/panel"
import type { PanelModel } from "../forecast/outlook/panel-model"
import { readRows } from "../warehouse/read-rows"
import { readHorizon } from "./read-horizon"
import { readOverrides } from "./read-overrides"
import { readSeries } from "./read-series"
import { stockedForecasts } from "./stocked-forecasts"
import type { StockedForecast } from "./stocked-forecast"
import { toPanel } from "./to-panel"
import { writeForecast } from "./write-forecast"

/** Half a year: longer than nearly every lead time, review and cover. */
const PERIODS = 26

export type ForecastRunOptions = {
  /** Fits a panel, perhaps elsewhere; the same whoever does it. */
  fit?: (panel: Panel, horizon: number) => PanelModel | Promise<PanelModel>
}

/**
 * Forecasts every item and location of an open warehouse from
 * `fct_demand_daily`, and writes `forecast_run`, `forecast_item` and
 * `forecast_period`. Nothing is written before all is computed.
 */
export async function fillForecast(
  connection: DuckDBConnection,
  { fit = fitPanel }: ForecastRunOptions = {}
): Promise<void> {
  const begun = process.cpuUsage()
  const [about] = await readRows(
    connection,
    "select generation, as_of_local_date as as_of from meta_export"
  )
  const horizon = await readHorizon(connection)
  const overrides = await readOverrides(connection)
  const blocks = await readSeries(connection)
  const model = await fit(toPanel(blocks), horizon)
  const outlook = outlookOf(model, { horizon, ahead: PERIODS })
  const forecasts = stockedForecasts(blocks, outlook.items)
  const { user, system } = process.cpuUsage(begun)
  await writeForecast(
    connection,
    {
      run: String(about.generation),
      as_of: String(about.as_of),
      frequency: "day",
      horizon,
      periods: PERIODS,
      cpu_ms: (user + system) / 1_000,
      ...countsOf(forecasts),
      ...learnedOf(outlook),
      weekday_shares: JSON.stringify(await readWeekdays(connection)),
    },
    forecasts,
    overrides
  )
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

/** Part of a week's order lines on each weekday, Monday first. */
async function readWeekdays(connection: DuckDBConnection): Promise<number[]> {
  const rows = await readRows(
    connection,
    `select isodow(day) as weekday, sum(lines)::double as lines
     from fct_demand_daily cross join meta_export
     where day >= as_of_local_date - 364 group by weekday`
  )
  const lines = Array<number>(7).fill(0)
  for (const row of rows) {
    lines[Number(row.weekday) - 1] = Number(row.lines)
  }
  const all = lines.reduce((sum, own) => sum + own, 0)
  return lines.map((own) => (all > 0 ? own / all : 1 / 7))
}
