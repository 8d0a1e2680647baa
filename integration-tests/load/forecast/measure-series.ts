import { fitItem } from "../../../analytics/forecast/fit/fit-item"
import { readHistory } from "../../../analytics/forecast/fit/read-history"
import { findState } from "../../../analytics/forecast/fit/find-state"
import { forecastSettings } from "../../../analytics/forecast/panel/forecast-settings"
import { toBlocks } from "../../../analytics/forecast/panel/to-blocks"
import { pooledSeason } from "../../../analytics/forecast/season/pooled-season"
import { demandFiles } from "../../fixtures/demand-files"
import { cutPanel, type Panel } from "../../../analytics/forecast"
import { cpuClock } from "./cpu-clock"

const HORIZON = 4
const WINDOWS = 7
const ROUNDS = 3
const LEAST_PER_SECOND = 5_000

/** Nine kernels over seven past windows of each series, on one core. */
export async function measureSeries() {
  const { panel } = demandFiles("week")
  const weeks = toBlocks(panel, panel.periods)
  return [learnOnce(weeks), learnAnew(weeks)]
}

/**
 * Constants are learned once per series; the rates of every window know only
 * what came before it.
 */
function learnOnce(weeks: Panel) {
  const week = forecastSettings("week")
  const settings = {
    ...week,
    windowSpan: HORIZON + (WINDOWS - 1) * week.windowStep,
  }
  const { overall } = pooledSeason(weeks)
  const histories = fittedHistories(weeks)
  const round = () => {
    for (const history of histories) {
      fitItem(history, overall, HORIZON, settings)
    }
  }
  const perSecond = perCpuSecond(histories.length, round)
  return {
    what: "nine kernels over seven windows, constants learned once",
    series: histories.length,
    series_per_second_and_core: Math.round(perSecond),
    target: LEAST_PER_SECOND,
    met: perSecond >= LEAST_PER_SECOND,
  }
}

/** The same, with constants, seasons and all learned again at each window. */
function learnAnew(weeks: Panel) {
  const settings = { ...forecastSettings("week"), windowSpan: 0 }
  const { windowStep } = forecastSettings("week")
  const cuts = Array.from({ length: WINDOWS }, (_, at) =>
    cutPanel(weeks, weeks.periods - HORIZON - at * windowStep)
  ).map((cut) => ({
    histories: fittedHistories(cut),
    season: pooledSeason(cut).overall,
  }))
  const fits = cuts.reduce((sum, { histories }) => sum + histories.length, 0)
  const round = () => {
    for (const { histories, season } of cuts) {
      for (const history of histories) {
        fitItem(history, season, HORIZON, settings)
      }
    }
  }
  return {
    what: "nine kernels over seven windows, learned again at each",
    series: fits / WINDOWS,
    series_per_second_and_core: Math.round(perCpuSecond(fits / WINDOWS, round)),
  }
}

const fittedHistories = (weeks: Panel) =>
  weeks.ids
    .map((_, item) => readHistory(weeks, item))
    .filter(
      (history) => findState(history, forecastSettings("week")) === "fitted"
    )

function perCpuSecond(series: number, round: () => void): number {
  round()
  const clock = cpuClock()
  for (let at = 0; at < ROUNDS; at++) {
    round()
  }
  return (1000 * ROUNDS * series) / clock()
}
