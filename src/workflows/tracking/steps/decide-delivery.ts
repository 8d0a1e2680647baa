import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { decideDelivery } from "../delivery/decide-delivery"

export const decideDeliveryStepId = "decide-delivery"

/** Looks, under the order's lock, whether core may hear of a delivery. */
export const decideDeliveryStep = createStep(
  decideDeliveryStepId,
  async (input: { fulfillment_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: [
        "canceled_at",
        "delivered_at",
        "labels.tracking_number",
        "order.status",
      ],
      filters: { id: input.fulfillment_id },
    })
    const trackers = await tracking.listTrackers({
      fulfillment_id: input.fulfillment_id,
    })
    return new StepResponse(decideDelivery(data[0], trackers))
  }
)
