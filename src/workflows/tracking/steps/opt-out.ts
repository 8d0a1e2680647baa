import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OptOutAddress } from "../../../modules/tracking/messages/opt-out-address"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export const optOutStepId = "opt-out-of-messages"

/** Keeps that a recipient wants no messages; again changes nothing. */
export const optOutStep = createStep(
  optOutStepId,
  async (address: OptOutAddress, { container }) => {
    await container
      .resolve<TrackingModuleService>(TRACKING_MODULE)
      .optOut(address)
    return new StepResponse(address)
  }
)
