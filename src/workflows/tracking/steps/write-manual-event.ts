import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { GenericParcel } from "../../../modules/tracking/signature/sign-generic-webhook"

export type AddTrackingEventInput = {
  tracker_id: string
  event: GenericParcel["events"][number]
  /** User who knows it. */
  told_by: string
}

export const writeManualEventStepId = "write-manual-event"

/** Keeps what a person knows of a parcel as a payload like a courier's. */
export const writeManualEventStep = createStep(
  writeManualEventStepId,
  async (input: AddTrackingEventInput, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const tracker = await tracking.retrieveTracker(input.tracker_id)
    const { courier, tracking_number, closed_at } = tracker
    if (closed_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Tracker ${tracker.id} is closed: ${courier} has given the number ` +
          `${tracking_number} to another parcel, or what was told of it is ` +
          `older than the shop keeps it.`
      )
    }
    const stored = await tracking.receivePayload({
      account_id: null,
      source: "manual",
      dialect: "generic",
      body: JSON.stringify({ courier, tracking_number, events: [input.event] }),
      trust: "proof",
      external_id: null,
      received_at: new Date().toISOString(),
      told_by: input.told_by,
      processed_at: null,
    })
    return new StepResponse({ payload_id: stored.id })
  }
)
