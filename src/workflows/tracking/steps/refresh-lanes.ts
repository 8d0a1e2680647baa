import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export const refreshLanesStepId = "refresh-lanes"

/**
 * Measures all lanes anew. It has no compensation: figures that were measured
 * stay true.
 */
export const refreshLanesStep = createStep(
  refreshLanesStepId,
  async (_nothing: undefined, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    return new StepResponse({ lanes: await tracking.refreshLanes() })
  }
)
