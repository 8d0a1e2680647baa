import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { expireTracker } from "../expiry/expire-tracker"

export const expireOutdatedTrackersStepId = "expire-outdated-trackers"

/**
 * Expires parcels that are too old and that no poll expires. It has no
 * compensation: an expired parcel comes back with the next that is told.
 */
export const expireOutdatedTrackersStep = createStep(
  expireOutdatedTrackersStepId,
  async (_nothing: undefined, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const outdated = await tracking.findOutdatedTrackers()
    for (const tracker of outdated) {
      await expireTracker(container, tracker)
    }
    return new StepResponse({ expired: outdated.length })
  }
)
