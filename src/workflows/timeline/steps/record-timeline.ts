import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TIMELINE_MODULE } from "../../../modules/timeline/module-key"
import type { TimelineModuleService } from "../../../modules/timeline/service"
import type { TimelineEntry } from "../../../types/timeline"

export const recordTimelineStepId = "record-timeline"

/**
 * Writes what a workflow did into the orders' timelines. It has no
 * compensation because the log is append-only: make it the last step, so that
 * nothing can fail after it.
 */
export const recordTimelineStep = createStep(
  recordTimelineStepId,
  async (entries: TimelineEntry[], { container }) => {
    const timeline = container.resolve<TimelineModuleService>(TIMELINE_MODULE)
    return new StepResponse(await timeline.record(entries))
  }
)
