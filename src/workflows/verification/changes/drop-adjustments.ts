import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type UndoneVersion = { order_id: string; line_ids: string[]; version: number }

/**
 * Takes away the discounts of a version that was undone: core's undo leaves
 * them, and the next version of that number would have each of them twice.
 */
export async function dropAdjustments(
  container: MedusaContainer,
  { order_id, line_ids, version }: UndoneVersion
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const ofLines = await orders.listOrderLineItemAdjustments({
    item_id: line_ids,
    version,
  } as never)
  await orders.deleteOrderLineItemAdjustments(ofLines.map(({ id }) => id))
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["shipping_methods.id"],
      filters: { id: order_id },
    })
  const methods: { id: string }[] = data[0]?.shipping_methods ?? []
  const ofShipping = await orders.listOrderShippingMethodAdjustments({
    shipping_method_id: methods.map(({ id }) => id),
    version,
  } as never)
  await orders.deleteOrderShippingMethodAdjustments(
    ofShipping.map(({ id }) => id)
  )
}
