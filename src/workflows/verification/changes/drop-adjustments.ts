import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type UndoneVersion = { order_id: string; version: number }

/**
 * Takes away the discounts of a version that was undone: core's undo leaves
 * them, and the next version of that number would have each of them twice.
 */
export async function dropAdjustments(
  container: MedusaContainer,
  { order_id, version }: UndoneVersion
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const {
    data: [order],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.id", "shipping_methods.id"],
    filters: { id: order_id },
  })
  const lines: { id: string }[] = order?.items ?? []
  const ofLines = await orders.listOrderLineItemAdjustments({
    item_id: lines.map(({ id }) => id),
    version,
  } as never)
  await orders.deleteOrderLineItemAdjustments(ofLines.map(({ id }) => id))
  const methods: { id: string }[] = order?.shipping_methods ?? []
  const ofShipping = await orders.listOrderShippingMethodAdjustments({
    shipping_method_id: methods.map(({ id }) => id),
    version,
  } as never)
  await orders.deleteOrderShippingMethodAdjustments(
    ofShipping.map(({ id }) => id)
  )
}
