import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { importOrdersWorkflow } from "../workflows/verification/workflows/import-orders"

/** A received file's orders are made, after its sender got the answer. */
export default async function importReceivedOrders({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await importOrdersWorkflow(container).run({ input: { batch_id: data.id } })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.intakeBatchReceived,
  context: { subscriberId: "order-cycle-import-received-orders" },
}
