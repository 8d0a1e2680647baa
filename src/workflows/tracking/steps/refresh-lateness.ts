import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { WatchParcelsInput } from "../workflows/watch-parcels"

export const refreshLatenessStepId = "refresh-lateness"

/**
 * Estimates anew how likely parcels miss their promise. No compensation: the
 * next run estimates anew.
 */
export const refreshLatenessStep = createStep(
  refreshLatenessStepId,
  async ({ now }: WatchParcelsInput, { container }) => {
    const changed = await container
      .resolve<TrackingModuleService>(TRACKING_MODULE)
      .refreshLateness(now ?? new Date().toISOString())
    return new StepResponse(changed)
  }
)
