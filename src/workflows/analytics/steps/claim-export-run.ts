import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import { dueWindow } from "../../../modules/analytics/run/due-window"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"
import type { StartExportInput } from "../workflows/start-export"

export const claimExportRunStepId = "claim-export-run"

/**
 * Makes the run, or finds the one that stands in its place. Taken back, it
 * leaves no run, so that the same window can be asked for again.
 *
 * @returns null for a schedule of which nothing is due.
 */
export const claimExportRunStep = createStep(
  claimExportRunStepId,
  async ({ trigger, actor, full }: StartExportInput, { container }) => {
    const analytics =
      container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    const isScheduled = trigger === "schedule"
    const window = isScheduled
      ? dueWindow(await analytics.getOptions(), new Date())
      : null
    if (isScheduled && !window) {
      return new StepResponse(null)
    }
    const run = await analytics.claimRun({
      window,
      trigger,
      requested_by: actor,
      kind: full ? "full" : "incremental",
    })
    return new StepResponse(run, run.is_new ? run.id : null)
  },
  async (id, { container }) => {
    if (id) {
      const analytics =
        container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
      await analytics.deleteExportRuns(id)
    }
  }
)
