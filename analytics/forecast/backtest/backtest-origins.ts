import { forecastSettings } from "../panel/forecast-settings"
import type { Frequency } from "../panel/frequency"
import type { Panel } from "../panel/panel"
import { BLOCK_DAYS } from "../panel/to-blocks"
import type { BacktestPlan } from "./backtest-plan"
import { TooFewPeriods } from "./too-few-periods"

/**
 * The past moments at which everything is forecast again, oldest first. Before
 * the least history that an item needs nothing can be judged.
 *
 * @throws TooFewPeriods
 */
export function backtestOrigins(
  { frequency, periods }: Panel<Frequency>,
  { horizon, origins, step }: Omit<BacktestPlan, "probabilities">
): number[] {
  const least =
    frequency === "day"
      ? BLOCK_DAYS * forecastSettings("week").minimum
      : forecastSettings(frequency).minimum
  const last = periods - horizon
  const fitting = last < least ? 0 : Math.floor((last - least) / step) + 1
  if (fitting < origins) {
    throw new TooFewPeriods(origins, fitting)
  }
  return Array.from(
    { length: origins },
    (_, at) => last - (origins - 1 - at) * step
  )
}
