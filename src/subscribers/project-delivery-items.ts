import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { projectPlatformItemsWorkflow } from "../workflows/reconciliation/workflows/project-platform-items"

/** What was delivered against cash is owed by the courier from now on. */
export default async function projectDeliveryItems({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await projectPlatformItemsWorkflow(container).run({
    input: { fulfillment_ids: [data.id] },
  })
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "order-cycle-project-delivery-items" },
}
