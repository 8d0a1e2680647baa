import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export const findWaitingPayloadsStepId = "find-waiting-payloads"

/** Payloads that came before the trackers that are there now. */
export const findWaitingPayloadsStep = createStep(
  findWaitingPayloadsStepId,
  async (trackerIds: string[], { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    if (!trackerIds.length) {
      return new StepResponse<{ id: string }[]>([])
    }
    const trackers = await tracking.listTrackers(
      { id: trackerIds },
      { select: ["courier", "tracking_number"] }
    )
    const payloads = await tracking.listTrackingPayloads(
      {
        processed_at: null,
        waiting_for: {
          $overlap: trackers.map(
            ({ courier, tracking_number }) => `${courier} ${tracking_number}`
          ),
        },
      },
      { select: ["id"] }
    )
    return new StepResponse(payloads.map(({ id }) => ({ id })))
  }
)
