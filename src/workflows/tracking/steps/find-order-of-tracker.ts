import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export const findOrderOfTrackerStepId = "find-order-of-tracker"

/** The order that a tracker, open or put away, belongs to. */
export const findOrderOfTrackerStep = createStep(
  findOrderOfTrackerStepId,
  async ({ tracker_id }: { tracker_id: string }, { container }) => {
    const [tracker] = await container
      .resolve<TrackingModuleService>(TRACKING_MODULE)
      .listTrackers(
        { id: tracker_id },
        { select: ["order_id"], withDeleted: true }
      )
    if (!tracker) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no tracker with id ${tracker_id}.`
      )
    }
    return new StepResponse({ order_id: tracker.order_id })
  }
)
