import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { projectPlatformItemsWorkflow } from "../workflows/reconciliation/workflows/project-platform-items"

/**
 * A placed order may expect a transfer, an edited one another amount; a
 * cancelled one no longer does.
 */
export default async function projectOrderItems({
  event: { data },
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>) {
  const order_id = data.order_id ?? data.id
  if (order_id) {
    await projectPlatformItemsWorkflow(container).run({
      input: { order_ids: [order_id] },
    })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "order-cycle-project-order-items" },
}
