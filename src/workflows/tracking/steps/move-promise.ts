import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { metadataTime } from "../../verification/order/metadata-time"

export type MovePromiseInput = {
  order_id: string
  /** What was promised now, where metadata say nothing: UTC, ISO 8601. */
  promised_at: string | null
}

export const movePromiseStepId = "move-promise"

/**
 * Gives parcels the promise of their order: what its metadata say, else what
 * the caller knows. It has no compensation: the promise stays the order's.
 */
export const movePromiseStep = createStep(
  movePromiseStepId,
  async (input: MovePromiseInput, { container }) => {
    const { order_id } = input
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["metadata"],
        filters: { id: order_id },
      })
    const metadata = data[0]?.metadata ?? null
    const promised_at =
      metadataTime(metadata, "order_cycle_promised_deliver_at") ??
      input.promised_at
    if (promised_at) {
      await container
        .resolve<TrackingModuleService>(TRACKING_MODULE)
        .movePromise({ order_id, promised_at })
    }
    return new StepResponse({ promised_at })
  }
)
