import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"

export const settleExportRunsStepId = "settle-export-runs"

/** Has no compensation: how an export ended stays written. */
export const settleExportRunsStep = createStep(
  settleExportRunsStepId,
  async (_nothing: undefined, { container }) => {
    const analytics =
      container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    const ended = await analytics.settleRuns()
    return new StepResponse(
      ended.map(({ id, state, generation, file, error }) => ({
        id,
        state,
        generation,
        file,
        error,
      }))
    )
  }
)
