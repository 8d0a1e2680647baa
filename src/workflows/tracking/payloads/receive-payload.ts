import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { orderCycleEvents } from "../../../types/events"

export type ReceivedWebhook = {
  account_id: string
  dialect: string
  /** The body as it was sent; its proof has been checked. */
  body: string
  trust: "proof" | "hint"
  /** The provider's own name of it, where it has one. */
  external_id: string | null
  /** UTC, ISO 8601. */
  received_at: string
}

/**
 * Keeps a webhook's body and lets it be taken in later, so that the courier
 * gets its answer at once; what no subscriber takes in, the sweeper does. The
 * same body again is answered with the first.
 *
 * No workflow: for each run its engine writes a row and deletes it, which
 * took longer than all the rest of the answer.
 */
export async function receivePayload(
  container: MedusaContainer,
  webhook: ReceivedWebhook
): Promise<{ id: string; is_new: boolean }> {
  const payload = await container
    .resolve<TrackingModuleService>(TRACKING_MODULE)
    .receivePayload({
      ...webhook,
      source: "webhook",
      told_by: null,
      processed_at: null,
    })
  if (payload.is_new) {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: orderCycleEvents.trackingPayloadReceived,
      data: { id: payload.id },
    })
  }
  return payload
}
