import type { Fit } from "../outlook/fit"
import type { Frequency } from "../panel/frequency"
import { horizonOf } from "../panel/horizon"
import type { Panel } from "../panel/panel"
import { toBlocks } from "../panel/to-blocks"
import { stackByClass } from "../outlook/stack-by-class"
import type { Backtest } from "./backtest"
import { backtestOrigins } from "./backtest-origins"
import type { BacktestPlan } from "./backtest-plan"
import { futureOf } from "./future-of"
import { judgeOrigin, type OriginTallies } from "./judge-origin"
import { sumBacktest } from "./sum-backtest"

/**
 * Forecasts a panel again at past origins, with only what was known then, and
 * measures every method. It fits by the same functions as the forecast itself,
 * so a forecast of a cut panel, scored elsewhere, gives the same figures.
 *
 * @param onOrigin is told after each origin how many are done.
 * @throws TooFewPeriods
 */
export async function runBacktest(
  panel: Panel<Frequency>,
  plan: BacktestPlan,
  fit: Fit,
  onOrigin?: (done: number, of: number) => void
): Promise<Backtest & { origins: number[] }> {
  const origins = backtestOrigins(panel, plan)
  const tallies: OriginTallies[] = []
  let weights: Backtest["weights"] = {}
  for (const origin of origins) {
    const horizon = horizonOf(panel, origin, plan.horizon)
    const model = await fit(toBlocks(panel, origin), horizon.fitted)
    tallies.push(
      judgeOrigin(model, futureOf(panel, origin, horizon), plan.probabilities)
    )
    weights = stackByClass(model.stack)
    onOrigin?.(tallies.length, origins.length)
  }
  return { ...sumBacktest(tallies, plan.probabilities), weights, origins }
}
