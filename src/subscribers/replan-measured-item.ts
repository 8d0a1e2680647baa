import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { replanPackingWorkflow } from "../workflows/packing/workflows/replan-packing"

/** Orders that wait for a measured item are planned at once, not by the job. */
export default async function replanMeasuredItem({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await replanPackingWorkflow(container).run({
    input: { inventory_item_id: data.id, actor: "system" },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.itemMeasured,
  context: { subscriberId: "order-cycle-replan-measured-item" },
}
