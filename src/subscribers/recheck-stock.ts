import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  InventoryLevelWorkflowEvents,
  ReservationItemWorkflowEvents,
} from "@medusajs/framework/utils"
import { recheckStockWorkflow } from "../workflows/verification/workflows/recheck-stock"

const levels: string[] = [
  InventoryLevelWorkflowEvents.CREATED,
  InventoryLevelWorkflowEvents.UPDATED,
]

/** Stock that arrived, or was reserved by a person, may release an order. */
export default async function recheckStock({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await recheckStockWorkflow(container).run({
    input: {
      entity: levels.includes(name) ? "inventory_level" : "reservation",
      id: data.id,
    },
  })
}

export const config: SubscriberConfig = {
  event: [
    ...levels,
    ReservationItemWorkflowEvents.CREATED,
    ReservationItemWorkflowEvents.UPDATED,
  ],
  context: { subscriberId: "order-cycle-recheck-stock" },
}
