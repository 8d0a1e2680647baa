import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  deleteReservationsByLineItemsWorkflow,
  updateInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { StoreIds } from "../platform/store-ids"
import type { LiveOrder } from "./live-order"

/**
 * A count of the shelves finds none of what an order bought: its reservation
 * is given up and both sites' stock goes to zero.
 */
export async function loseFromShelf(
  container: MedusaContainer,
  store: StoreIds,
  orderId: string,
  order: LiveOrder
): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["items.id"], filters: { id: orderId } })
  const items: { id: string }[] = data[0].items ?? []
  const ids = items.map(({ id }) => id)
  await deleteReservationsByLineItemsWorkflow(container).run({ input: { ids } })
  await updateInventoryLevelsWorkflow(container).run({
    input: {
      updates: order.lines.flatMap(({ variant }) =>
        Object.values(store.locations).map((location_id) => ({
          inventory_item_id: variant.inventory_item_id,
          location_id,
          stocked_quantity: 0,
        }))
      ),
    },
  })
}
