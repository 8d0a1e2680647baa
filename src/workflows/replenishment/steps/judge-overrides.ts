import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DateTime } from "luxon"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"
import { judgeOverride } from "../../../modules/replenishment/overrides/judge-override"
import type { StoredResult } from "../../../modules/replenishment/overrides/stored-result"
import { addDays } from "../../../modules/replenishment/policy/demand/add-days"
import { dayNumber } from "../../../modules/replenishment/policy/demand/day-number"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const judgeOverridesStepId = "judge-forecast-overrides"

/**
 * Judges overrides whose days are over and published: what was sold beside
 * what each forecast had said. One that nobody ended ends by itself.
 *
 * @returns how many were judged.
 */
export const judgeOverridesStep = createStep(
  judgeOverridesStepId,
  async (_nothing: undefined, { container }) => {
    const replenishment = resolveReplenishment(container)
    const analytics =
      container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    const { timeZone } = await analytics.getOptions()
    const until = await analytics.findDemandEnd()
    if (until === null) {
      return new StepResponse({ judged: 0 })
    }
    let judged = 0
    for (const one of await replenishment.findUnjudgedOverrides()) {
      const ended =
        one.ended_at &&
        DateTime.fromJSDate(one.ended_at, { zone: timeZone }).toFormat(
          "yyyy-MM-dd"
        )
      const after = ended && ended <= one.to_on ? ended : addDays(one.to_on, 1)
      if (after > until) {
        continue
      }
      const { base } = one.result
      const days = Math.max(0, dayNumber(after) - dayNumber(one.from_on))
      const sold = await analytics.sumDemand({ ...one, after })
      const result: StoredResult = {
        base,
        judged: judgeOverride(
          one.kind,
          Number(one.value),
          base.slice(0, days),
          sold
        ),
      }
      await replenishment.updateForecastOverrides([
        { id: one.id, result, ended_at: one.ended_at ?? new Date() },
      ])
      judged++
    }
    return new StepResponse({ judged })
  }
)
