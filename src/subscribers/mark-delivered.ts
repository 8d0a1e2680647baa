import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import {
  type MarkDeliveredInput,
  markDeliveredWorkflow,
} from "../workflows/tracking/workflows/mark-delivered"

/** A delivered parcel may complete its fulfilment's delivery. */
export default async function markDelivered({
  event: { data },
  container,
}: SubscriberArgs<MarkDeliveredInput>) {
  const { order_id, fulfillment_id } = data
  await markDeliveredWorkflow(container).run({
    input: { order_id, fulfillment_id },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.parcelDelivered,
  context: { subscriberId: "order-cycle-mark-delivered" },
}
