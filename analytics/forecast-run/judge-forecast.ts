import type { Backtest } from "../forecast/backtest/backtest"
import { JUDGED_PROBABILITIES } from "../forecast/backtest/backtest-plan"
import { runBacktest } from "../forecast/backtest/run-backtest"
import { TooFewPeriods } from "../forecast/backtest/too-few-periods"
import { judgeLeadTimes } from "../forecast/lead-time/judge-lead-times"
import type { LeadBacktest } from "../forecast/lead-time/lead-backtest"
import { leadPlan } from "../forecast/lead-time/lead-plan"
import type { Fit } from "../forecast/outlook/fit"
import type { Panel } from "../forecast/panel/panel"
import type { OwnLevels } from "../forecast/stock/own-levels"
import { simulateStock } from "../forecast/stock/simulate-stock"
import type { StockOutcome } from "../forecast/stock/stock-outcome"
import { TooShortForStock } from "../forecast/stock/too-short-for-stock"
import { samplePanel } from "./sample-panel"

/** A year back at most, every four blocks. */
const ORIGINS = 12
const STEP = 4

/** Items that are judged of a shop with more: a sample is as sure of means. */
const MOST_JUDGED = 4_000
const MOST_REPLAYED = 1_000

/** Part of the judgement, by time, that is the back-test. */
const BACKTEST_PART = 0.5

/** Blocks from one decision to the next. */
const REVIEW = 1

/** Deliveries below which lead times are too little to judge anything. */
const LEAST_LEADS = 5

export type Judgement = {
  backtest: Backtest & { origins: number[] }
  /** Null: the history is too short. */
  stock: StockOutcome | null
  /** Null: too few deliveries, or the history is too short. */
  lead: LeadBacktest | null
}

/**
 * Judges the forecast on the shop's own past: every method at past origins,
 * stock replayed, and lead times as they were.
 *
 * @param facts of each delivery its days; the levels that people set.
 * @returns null when the history holds no origin.
 */
export async function judgeForecast(
  panel: Panel,
  horizon: number,
  facts: { leadDays: readonly number[]; own: OwnLevels },
  fit: Fit,
  onProgress?: (fraction: number) => void
): Promise<Judgement | null> {
  const { leadDays, own } = facts
  const judged = samplePanel(panel, MOST_JUDGED)
  const backtest = await runFitting(judged, horizon, fit, (done, of) =>
    onProgress?.((done / of) * BACKTEST_PART)
  )
  if (!backtest) {
    return null
  }
  const replayed = samplePanel(panel, MOST_REPLAYED)
  const stock = await simulateStock(
    replayed,
    Math.max(0, horizon - REVIEW),
    fit,
    (done, of) =>
      onProgress?.(BACKTEST_PART + (done / of) * (1 - BACKTEST_PART)),
    own
  ).catch((error: unknown) => {
    if (error instanceof TooShortForStock) {
      return null
    }
    throw error
  })
  const lead =
    leadDays.length < LEAST_LEADS
      ? null
      : await judgeLeadTimes(
          replayed,
          backtest.origins,
          leadPlan({ all: leadDays, items: new Map() }, "week", REVIEW),
          JUDGED_PROBABILITIES,
          fit
        )
  return { backtest, stock, lead: lead?.evaluated ? lead : null }
}

/** With as many origins as the history holds. */
async function runFitting(
  panel: Panel,
  horizon: number,
  fit: Fit,
  onOrigin: (done: number, of: number) => void
) {
  const judge = (origins: number) =>
    runBacktest(
      panel,
      { horizon, origins, step: STEP, probabilities: JUDGED_PROBABILITIES },
      fit,
      onOrigin
    )
  try {
    return await judge(ORIGINS)
  } catch (error) {
    if (!(error instanceof TooFewPeriods)) {
      throw error
    }
    return error.fitting ? await judge(error.fitting) : null
  }
}
