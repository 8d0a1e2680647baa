import { MedusaError } from "@medusajs/framework/utils"
import type { WriteDeliveryTimeInput } from "../steps/write-delivery-time"
import type { DeliveryDecision } from "./delivery-decision"

/** What to write once core knows of a delivery. */
export function toDeliveryTime({
  input,
  decision,
}: {
  input: { fulfillment_id: string }
  decision: DeliveryDecision
}): WriteDeliveryTimeInput {
  if (decision.action === "wait") {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Fulfilment ${input.fulfillment_id} is not delivered: ${decision.why}`
    )
  }
  const { delivered_at, tracker_ids } = decision
  return { fulfillment_id: input.fulfillment_id, delivered_at, tracker_ids }
}
