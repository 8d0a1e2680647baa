import { runBacktest } from "../../../analytics/forecast/backtest/run-backtest"
import { judgeLeadTimes } from "../../../analytics/forecast/lead-time/judge-lead-times"
import { leadPlan } from "../../../analytics/forecast/lead-time/lead-plan"
import { inBlocks } from "../../../analytics/forecast/lead-time/in-blocks"
import type { Fit } from "../../../analytics/forecast/outlook/fit"
import { toBlocks } from "../../../analytics/forecast/panel/to-blocks"
import { simulateStock } from "../../../analytics/forecast/stock/simulate-stock"
import { withFit } from "../../../analytics/forecast/workers/with-fit"
import { answerOrComplain } from "./answer-or-complain"
import { describeBacktest } from "./describe-backtest"
import type { BacktestOptions, ForecastTerminal } from "./forecast-options"
import { type ForecastInput, readInput } from "./read/read-input"
import { toBacktestDocument } from "./to-backtest-document"
import { WrongForecastUsage } from "./wrong-forecast-usage"

/**
 * Judges every method on a file of series.
 *
 * @returns the exit code: 0 answered, 1 bad input or too little of it, 2 wrong
 *   usage.
 */
export const runBacktestCommand = (
  options: BacktestOptions,
  terminal: ForecastTerminal
): Promise<0 | 1 | 2> =>
  answerOrComplain(terminal, async () => {
    if (Boolean(options.stock) !== (options.leadTime !== undefined)) {
      throw new WrongForecastUsage(
        "--stock and --lead-time go together: give both, or neither."
      )
    }
    const input = readInput(options, terminal)
    const fits = input.panel.ids.length * options.origins
    const { workers } = options
    const document = await withFit({ fits, workers }, (fit) =>
      judge(options, terminal, input, fit)
    )
    return options.json
      ? [JSON.stringify(document)]
      : describeBacktest(document)
  })

async function judge(
  options: BacktestOptions,
  { cpu, progress }: ForecastTerminal,
  { panel, firstDay, leadTimes }: ForecastInput,
  fit: Fit
) {
  const { horizon, origins, quantiles, review, leadTime } = options
  const before = cpu()
  const judged = await runBacktest(
    panel,
    {
      horizon,
      origins,
      step: options.step ?? horizon,
      probabilities: quantiles,
    },
    fit,
    (done, of) => progress?.(`origin ${done} of ${of}`)
  )
  const spent = cpu() - before
  const blocks = toBlocks(panel, panel.periods)
  return toBacktestDocument({
    options,
    judged,
    series: panel.ids.length,
    origins: judged.origins.map(firstDay),
    cpuMs: spent,
    stock:
      leadTime === undefined
        ? null
        : await simulateStock(
            blocks,
            Math.round(inBlocks(leadTime, panel.frequency)),
            fit,
            (done, of) => progress?.(`stock, period ${done} of ${of}`)
          ),
    leadTime:
      leadTimes &&
      (await judgeLeadTimes(
        panel,
        judged.origins,
        leadPlan(leadTimes, panel.frequency, review),
        quantiles,
        fit
      )),
  })
}
