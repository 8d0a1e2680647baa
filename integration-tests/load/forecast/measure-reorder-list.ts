import { fillForecast } from "../../../analytics/forecast-run/fill-forecast"
import { readRows } from "../../../analytics/warehouse/read-rows"
import { cpuClock } from "./cpu-clock"
import { fillDemand } from "./fill-demand"
import { planMadeUpShop } from "./plan-made-up-shop"

/** Seconds of CPU that a night may take, up to so many items at locations. */
const TARGETS: [items: number, seconds: number][] = [
  [3_000, 6],
  [100_000, 180],
]

/**
 * From two years of daily demand in DuckDB to the reorder list: processor and
 * wall time of the forecast (written to its tables) and of the suggestions.
 *
 * @param items items at locations, with 730 days each.
 */
export async function measureReorderList(items: number) {
  const most = TARGETS.find(([upTo]) => items <= upTo)?.[1] ?? Infinity
  const warehouse = await fillDemand(items)
  const [{ days }] = await readRows(
    warehouse,
    "select count(*) as days from fct_demand_daily"
  )
  const begun = performance.now()
  const clock = cpuClock()
  await fillForecast(warehouse, { backtest: false })
  const forecast = clock()
  const toOrder = await planMadeUpShop(warehouse)
  const seconds = (performance.now() - begun) / 1_000
  const cpu = clock() / 1_000
  warehouse.closeSync()
  return {
    what: "from daily demand to the reorder list",
    item_locations: items,
    rows_of_days: days,
    to_order: toOrder,
    forecast_cpu_s: Number((forecast / 1_000).toFixed(2)),
    suggestions_cpu_s: Number((cpu - forecast / 1_000).toFixed(2)),
    cpu_s: Number(cpu.toFixed(2)),
    wall_s: Number(seconds.toFixed(2)),
    peak_rss_mb: Math.round(process.resourceUsage().maxRSS / 1_024),
    target_cpu_s: most,
    met: cpu <= most,
  }
}
