import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { NewPayload } from "../../../modules/tracking/storage/insert-payload"

export const storePayloadStepId = "store-tracking-payload"

/** Keeps a payload as it came; evidence is not taken back. */
export const storePayloadStep = createStep(
  storePayloadStepId,
  async (payload: NewPayload, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const stored = await tracking.receivePayload(payload)
    if (stored.is_new && payload.account_id) {
      await tracking.updateCourierAccounts({
        id: payload.account_id,
        last_webhook_at: new Date(payload.received_at),
      })
    }
    return new StepResponse(stored)
  }
)
