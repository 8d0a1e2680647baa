import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export const purgeTrackingStepId = "purge-tracking-evidence"

/**
 * Deletes what is older than the shop keeps it. It has no compensation: what
 * is not to be kept does not come back.
 */
export const purgeTrackingStep = createStep(
  purgeTrackingStepId,
  async (_nothing: undefined, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    return new StepResponse({ payloads: await tracking.purge() })
  }
)
