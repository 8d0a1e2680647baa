import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { projectPlatformItemsWorkflow } from "../workflows/reconciliation/workflows/project-platform-items"

/** What came back is owed by no courier: a remittance of it is a mistake. */
export default async function projectReturnedItems({
  event: { data },
  container,
}: SubscriberArgs<{ order_id: string }>) {
  await projectPlatformItemsWorkflow(container).run({
    input: { order_ids: [data.order_id] },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.parcelReturned,
  context: { subscriberId: "order-cycle-project-returned-items" },
}
