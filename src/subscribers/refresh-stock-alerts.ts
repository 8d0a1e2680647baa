import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { refreshAlertsWorkflow } from "../workflows/replenishment/workflows/refresh-alerts"

/** Goods on the shelf close alerts; the replenish job finds a lost event. */
export default async function refreshStockAlerts({
  event,
  container,
}: SubscriberArgs<{ inventory_item_ids: string[] }>) {
  await refreshAlertsWorkflow(container).run({
    input: { items: event.data.inventory_item_ids },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.stockReceived,
  context: { subscriberId: "order-cycle-refresh-stock-alerts" },
}
