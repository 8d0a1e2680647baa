import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  InventoryLevelWorkflowEvents,
  ReservationItemWorkflowEvents,
} from "@medusajs/framework/utils"
import { recheckStockWorkflow } from "../workflows/verification/workflows/recheck-stock"

const levels: string[] = [
  InventoryLevelWorkflowEvents.CREATED,
  InventoryLevelWorkflowEvents.UPDATED,
]

/**
 * Stock that arrived, or was reserved by a person, may release an order. Every
 * sale reserves, so that no workflow is run while nobody waits.
 */
export default async function recheckStock({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string }>) {
  if (!(await doesAnyoneWait(container))) {
    return
  }
  await recheckStockWorkflow(container).run({
    input: {
      entity: levels.includes(name) ? "inventory_level" : "reservation",
      id: data.id,
    },
  })
}

async function doesAnyoneWait(container: MedusaContainer): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const first = { fields: ["id"], pagination: { take: 1 } }
  const { data: held } = await query.graph({
    ...first,
    entity: "order_hold",
    filters: { gate: "stock", released_at: null },
  })
  if (held.length) {
    return true
  }
  const { data: waiting } = await query.graph({
    ...first,
    entity: "backorder",
    filters: { state: "waiting" },
  })
  return waiting.length > 0
}

export const config: SubscriberConfig = {
  event: [
    ...levels,
    ReservationItemWorkflowEvents.CREATED,
    ReservationItemWorkflowEvents.UPDATED,
  ],
  context: { subscriberId: "order-cycle-recheck-stock" },
}
