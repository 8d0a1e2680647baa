import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { underItemLocks } from "../../under-item-locks"
import type { OrderForReview } from "../order/order-for-review"

/** What was given back, so that it can be taken again. */
export type Deallocated = {
  /** Ids of the reservations and of the rows in the queue. */
  reservations: string[]
  backorders: string[]
  /** Inventory units that were reserved. */
  units: number
}

/**
 * Gives an order's units and its places in the queue back, under the keys of
 * the items. Units that are picked or packed stay: somebody holds them.
 *
 * @returns null when there is nothing to give back.
 */
export async function deallocateOrder(
  container: MedusaContainer,
  order: OrderForReview
): Promise<Deallocated | null> {
  const inventory = container.resolve(Modules.INVENTORY)
  const ofOrder = { line_item_id: order.items.map(({ id }) => id) }
  const reserved = await inventory.listReservationItems(ofOrder)
  if (!reserved.length || (await isInPacking(container, order.id))) {
    return null
  }
  const items = reserved.map((one) => one.inventory_item_id)
  return await underItemLocks(container, items, async () => {
    const now = await inventory.listReservationItems(ofOrder)
    const reservations = now.map(({ id }) => id)
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const waiting = await verification.listBackorders(
      { order_id: order.id, state: "waiting" },
      { select: ["id"] }
    )
    await verification.endBackorders(order.id, null)
    await inventory.softDeleteReservationItems(reservations)
    return {
      reservations,
      backorders: waiting.map(({ id }) => id),
      units: now.reduce((sum, { quantity }) => sum + Number(quantity), 0),
    }
  })
}

async function isInPacking(container: MedusaContainer, order_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const started = await Promise.all([
    query.graph({ entity: "parcel", fields: ["id"], filters: { order_id } }),
    query.graph({
      entity: "pick_task",
      fields: ["id"],
      filters: { order_id, state: { $ne: "canceled" } },
    }),
  ])
  return started.some(({ data }) => data.length > 0)
}
