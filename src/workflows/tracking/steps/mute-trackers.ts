import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export type MuteTrackersInput = {
  tracker_ids: string[]
  /** Whether their shipment was made so that its customer is told nothing. */
  no_notification: boolean
}

export const muteTrackersStepId = "mute-trackers"

/** Keeps that nobody is to be told of parcels; core does not. */
export const muteTrackersStep = createStep(
  muteTrackersStepId,
  async (
    { tracker_ids, no_notification }: MuteTrackersInput,
    { container }
  ) => {
    if (no_notification && tracker_ids.length) {
      await container
        .resolve<TrackingModuleService>(TRACKING_MODULE)
        .updateTrackers(tracker_ids.map((id) => ({ id, no_notification })))
    }
    return new StepResponse({ tracker_ids })
  }
)
