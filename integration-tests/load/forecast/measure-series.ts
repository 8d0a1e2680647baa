import { fitItem } from "../../../analytics/forecast/fit/fit-item"
import { readHistory } from "../../../analytics/forecast/fit/read-history"
import { findState } from "../../../analytics/forecast/fit/find-state"
import { forecastSettings } from "../../../analytics/forecast/panel/forecast-settings"
import { toBlocks } from "../../../analytics/forecast/panel/to-blocks"
import { pooledSeason } from "../../../analytics/forecast/season/pooled-season"
import { demandFiles } from "../../fixtures/demand-files"
import { cpuClock } from "./cpu-clock"

const HORIZON = 4
const WINDOWS = 7
const ROUNDS = 3
const LEAST_PER_SECOND = 5_000

/**
 * Nine kernels, learned and run over seven past windows of each series and
 * from its end, on one core. Constants are learned once per series; the rates
 * of every window know only what came before it.
 */
export async function measureSeries() {
  const { panel } = demandFiles("week")
  const weeks = toBlocks(panel, panel.periods)
  const week = forecastSettings("week")
  const settings = {
    ...week,
    windowSpan: HORIZON + (WINDOWS - 1) * week.windowStep,
  }
  const { overall } = pooledSeason(weeks)
  const histories = weeks.ids
    .map((_, item) => readHistory(weeks, item))
    .filter((history) => findState(history, settings) === "fitted")
  const round = () =>
    histories.reduce(
      (windows, history) =>
        windows + fitItem(history, overall, HORIZON, settings).actuals.length,
      0
    )
  const windows = round()
  const clock = cpuClock()
  for (let at = 0; at < ROUNDS; at++) {
    round()
  }
  const perSecond = (1000 * ROUNDS * histories.length) / clock()
  return [
    {
      what: "nine kernels over seven windows",
      series: histories.length,
      windows_per_series: Number((windows / histories.length).toFixed(2)),
      series_per_second_and_core: Math.round(perSecond),
      target: LEAST_PER_SECOND,
      met: perSecond >= LEAST_PER_SECOND,
    },
  ]
}
