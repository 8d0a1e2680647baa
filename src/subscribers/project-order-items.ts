import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { projectPlatformItemsWorkflow } from "../workflows/reconciliation/workflows/project-platform-items"

/**
 * A placed order may expect a transfer, an edited one another amount; a
 * cancelled one expects nothing more.
 */
export default async function projectOrderItems({
  event: { data },
  container,
}: SubscriberArgs<{ id: string } | { order_id: string }>) {
  await projectPlatformItemsWorkflow(container).run({
    input: { order_ids: ["id" in data ? data.id : data.order_id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "order-cycle-project-order-items" },
}
