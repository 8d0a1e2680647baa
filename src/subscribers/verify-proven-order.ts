import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { verifyOrderWorkflow } from "../workflows/verification/workflows/verify-order"

/** Money that a statement proved, or does not show, may release or hold. */
export default async function verifyProvenOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await verifyOrderWorkflow(container).run({
    input: { order_id: data.id, actor: "system" },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.orderMoneyChanged,
  context: { subscriberId: "order-cycle-verify-proven-order" },
}
