import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { attemptMetadataKey } from "./attempt-metadata-key"

/**
 * Cancels a fulfilment that has no order, which voids its label. A crash may
 * have lost the carrier's number, and core gives a provider nothing but the
 * fulfilment's data: so the attempt's id, which the provider saw when it was
 * asked for the label, is put there.
 */
export async function cancelUnlinked(
  container: MedusaContainer,
  fulfillmentId: string,
  attemptId: string
): Promise<void> {
  const core = container.resolve(Modules.FULFILLMENT)
  const { data } = await core.retrieveFulfillment(fulfillmentId, {
    select: ["id", "data"],
  })
  await core.updateFulfillment(fulfillmentId, {
    data: { ...data, [attemptMetadataKey]: attemptId },
  })
  await core.cancelFulfillment(fulfillmentId)
}
