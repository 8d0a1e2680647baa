import { horizonOf } from "../../../analytics/forecast/panel/horizon"
import { toBlocks } from "../../../analytics/forecast/panel/to-blocks"
import { inBlocks } from "../../../analytics/forecast/lead-time/in-blocks"
import { leadPlan } from "../../../analytics/forecast/lead-time/lead-plan"
import { outlookOf } from "../../../analytics/forecast"
import { withFit } from "../../../analytics/forecast/workers/with-fit"
import { answerOrComplain } from "./answer-or-complain"
import { describeForecast } from "./describe-forecast"
import type { ForecastOptions, ForecastTerminal } from "./forecast-options"
import { readInput } from "./read/read-input"
import { toForecastDocument } from "./to-forecast-document"

/**
 * Forecasts every item of a file of series.
 *
 * @returns the exit code: 0 answered, 1 bad input, 2 wrong usage.
 */
export const runForecast = (
  options: ForecastOptions,
  terminal: ForecastTerminal
): Promise<0 | 1 | 2> =>
  answerOrComplain(terminal, async () => {
    const { panel, firstDay, leadTimes } = readInput(options, terminal)
    const { periods, frequency } = panel
    const horizon = horizonOf(panel, periods, options.horizon)
    const lead = leadTimes && leadPlan(leadTimes, frequency, options.review)
    const blocks = toBlocks(panel, periods)
    const fits = panel.ids.length * (lead ? 2 : 1)
    const { workers } = options
    const onProgress = (done: number, of: number) =>
      terminal.progress?.(`${done} of ${of} items`)
    const document = await withFit({ fits, workers, onProgress }, async (fit) =>
      toForecastDocument({
        options,
        panel,
        horizon,
        asOf: firstDay(periods),
        run: outlookOf(await fit(blocks, horizon.fitted), {
          horizon: horizon.fitted,
          ahead: horizon.shares.length,
        }),
        lead: lead && {
          plan: lead,
          run: outlookOf(await fit(blocks, lead.fitted), {
            horizon: lead.fitted,
            ahead: Math.ceil(inBlocks(lead.longest + lead.review, frequency)),
          }),
        },
      })
    )
    return options.json
      ? [JSON.stringify(document)]
      : describeForecast(document)
  })
