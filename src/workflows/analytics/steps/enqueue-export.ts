import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"

export const enqueueExportStepId = "enqueue-export"

/**
 * Gives a new run to the queue. Has no compensation: nothing comes after it,
 * and an export that nobody waits for does no harm.
 */
export const enqueueExportStep = createStep(
  enqueueExportStepId,
  async (run: { id: string; is_new: boolean } | null, { container }) => {
    if (run?.is_new) {
      const analytics =
        container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
      await analytics.enqueueRun(run.id)
    }
    return new StepResponse(run)
  }
)
