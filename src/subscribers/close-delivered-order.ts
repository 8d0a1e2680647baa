import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  FulfillmentWorkflowEvents,
} from "@medusajs/framework/utils"
import { verifyOrderWorkflow } from "../workflows/verification/workflows/verify-order"

/** An order is closed when core knows all its parcels delivered. */
export default async function closeDeliveredOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: fulfillments } = await query.graph({
    entity: "fulfillment",
    fields: ["order.id"],
    filters: { id: data.id },
  })
  const order_id = fulfillments[0]?.order?.id
  if (order_id) {
    await verifyOrderWorkflow(container).run({
      input: { order_id, actor: "system" },
    })
  }
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "order-cycle-close-delivered-order" },
}
