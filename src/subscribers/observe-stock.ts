import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  InventoryLevelWorkflowEvents,
  ReservationItemWorkflowEvents,
} from "@medusajs/framework/utils"
import { observeStockWorkflow } from "../workflows/replenishment/workflows/observe-stock"

const levels: string[] = Object.values(InventoryLevelWorkflowEvents)

/** Whatever changes a level is written into its ledger, with its order. */
export default async function observeStock({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string; order_id?: string }>) {
  await observeStockWorkflow(container).run({
    input: {
      [levels.includes(name) ? "level_ids" : "reservation_ids"]: [data.id],
      order_id: data.order_id ?? null,
    },
  })
}

export const config: SubscriberConfig = {
  event: [...levels, ...Object.values(ReservationItemWorkflowEvents)],
  context: { subscriberId: "order-cycle-observe-stock" },
}
