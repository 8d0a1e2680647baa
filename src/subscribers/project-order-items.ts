import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { projectPlatformItemsWorkflow } from "../workflows/reconciliation/workflows/project-platform-items"

/** A placed order may expect a transfer; a cancelled one no longer does. */
export default async function projectOrderItems({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await projectPlatformItemsWorkflow(container).run({
    input: { order_ids: [data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [OrderWorkflowEvents.PLACED, OrderWorkflowEvents.CANCELED],
  context: { subscriberId: "order-cycle-project-order-items" },
}
