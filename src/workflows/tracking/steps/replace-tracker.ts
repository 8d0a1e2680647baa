import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { NumberCorrection } from "../../../modules/tracking/storage/replace-tracker"

export const replaceTrackerStepId = "replace-tracker"

/**
 * Gives a parcel the tracker of its right number. It has no compensation: it
 * is the last step that may be refused, and correcting again changes nothing.
 */
export const replaceTrackerStep = createStep(
  replaceTrackerStepId,
  async (correction: NumberCorrection, { container }) => {
    const replaced = await container
      .resolve<TrackingModuleService>(TRACKING_MODULE)
      .replaceTracker(correction)
    if (replaced.refused !== null) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, replaced.refused)
    }
    return new StepResponse({ id: replaced.id })
  }
)
