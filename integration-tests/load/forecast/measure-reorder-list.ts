import { fillForecast } from "../../../analytics/forecast-run/fill-forecast"
import { readRows } from "../../../analytics/warehouse/read-rows"
import { fillDemand } from "./fill-demand"

/**
 * From two years of daily demand in DuckDB to the forecast of every item and
 * location: wall and processor time, and the memory of the process.
 *
 * @param itemLocations 3,000 of them may take 6 s, 1e5 three minutes.
 */
export async function measureReorderList(itemLocations: number) {
  const warehouse = await fillDemand(itemLocations)
  const begun = performance.now()
  const started = process.cpuUsage()
  await fillForecast(warehouse, { backtest: false })
  const { user, system } = process.cpuUsage(started)
  const seconds = (performance.now() - begun) / 1_000
  const [{ days, forecast }] = await readRows(
    warehouse,
    `select (select count(*) from fct_demand_daily) as days,
       (select forecast from forecast_run) as forecast`
  )
  warehouse.closeSync()
  return {
    item_locations: itemLocations,
    days_with_demand: days,
    forecast,
    seconds: Number(seconds.toFixed(2)),
    cpu_seconds: Number(((user + system) / 1e6).toFixed(2)),
    peak_rss_mb: Math.round(process.resourceUsage().maxRSS / 1_024),
  }
}
