import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { PayloadOutcome } from "../../../modules/tracking/storage/finish-payload"

export const finishPayloadStepId = "finish-payload"

/** Writes how a payload ended; until then a sweeper takes it up again. */
export const finishPayloadStep = createStep(
  finishPayloadStepId,
  async (outcome: PayloadOutcome, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    await tracking.finishPayload(outcome)
    return new StepResponse(outcome)
  }
)
