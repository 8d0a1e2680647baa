import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { createPickTasksWorkflow } from "../workflows/packing/workflows/create-pick-tasks"

/** A released order gets its pick tasks; the sweeper finds those missed. */
export default async function createPickTasksOfReleasedOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await createPickTasksWorkflow(container).run({
    input: { order_id: data.id, actor: "system" },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.orderReleased,
  context: { subscriberId: "order-cycle-released-pick-tasks" },
}
