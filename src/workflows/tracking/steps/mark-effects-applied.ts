import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { AppliedState } from "../../../modules/tracking/storage/mark-applied"

export const markEffectsAppliedStepId = "mark-effects-applied"

/** Notes that states have had their effects; unnoted ones are repeated. */
export const markEffectsAppliedStep = createStep(
  markEffectsAppliedStepId,
  async (states: AppliedState[], { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    await tracking.markApplied(states)
    return new StepResponse(states.length)
  }
)
