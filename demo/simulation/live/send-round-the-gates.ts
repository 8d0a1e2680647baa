import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { StoreIds } from "../platform/store-ids"
import type { LiveOrder } from "./live-order"

/**
 * Another plugin fulfils an order from the site that nobody reserved at, by
 * core's own workflow, which no route guards: work for the auditor.
 */
export async function sendRoundTheGates(
  container: MedusaContainer,
  store: StoreIds,
  orderId: string,
  { lines }: LiveOrder
): Promise<void> {
  const elsewhere = store.locations.surabaya
  await container.resolve(Modules.INVENTORY).adjustInventory(
    lines.map(({ variant, quantity }) => ({
      inventoryItemId: variant.inventory_item_id,
      locationId: elsewhere,
      adjustment: quantity,
    }))
  )
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["items.id", "items.detail.quantity"],
      filters: { id: orderId },
    })
  const items: { id: string; detail: { quantity: number } }[] =
    data[0].items ?? []
  await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: orderId,
      location_id: elsewhere,
      items: items.map(({ id, detail }) => ({
        id,
        quantity: Number(detail.quantity),
      })),
    },
  })
}
