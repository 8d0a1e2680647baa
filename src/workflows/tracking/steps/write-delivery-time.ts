import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export type WriteDeliveryTimeInput = {
  fulfillment_id: string
  /** UTC, ISO 8601. */
  delivered_at: string
  tracker_ids: string[]
}

export const writeDeliveryTimeStepId = "write-delivery-time"

/**
 * Replaces the time at which core was told by the courier's own, and notes
 * that core knows. No labels are passed: core would take them for the whole
 * set. Nothing to compensate: the courier's time stays true.
 */
export const writeDeliveryTimeStep = createStep(
  writeDeliveryTimeStepId,
  async (input: WriteDeliveryTimeInput, { container }) => {
    const { fulfillment_id, delivered_at, tracker_ids } = input
    await container
      .resolve(Modules.FULFILLMENT)
      .updateFulfillment(fulfillment_id, {
        delivered_at: new Date(delivered_at),
      })
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    await tracking.updateTrackers(
      tracker_ids.map((id) => ({ id, core_delivered_at: new Date() }))
    )
    return new StepResponse(input)
  }
)
