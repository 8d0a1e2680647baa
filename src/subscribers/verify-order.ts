import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { isDraft } from "../workflows/verification/order/is-draft"
import { verifyOrderWorkflow } from "../workflows/verification/workflows/verify-order"

type Changed = { id?: string; order_id?: string }

/** A new, changed, fulfilled, completed or cancelled order is checked. */
export default async function verifyOrder({
  event: { data },
  container,
}: SubscriberArgs<Changed>) {
  const order_id = data.order_id ?? data.id
  if (order_id && !(await isDraft(container, order_id))) {
    await verifyOrderWorkflow(container).run({
      input: { order_id, actor: "system" },
    })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.UPDATED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.COMPLETED,
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderWorkflowEvents.FULFILLMENT_CANCELED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "order-cycle-verify-order" },
}
