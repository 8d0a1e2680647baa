import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * The fulfilment provider that core will ask for an order's label: that of its
 * first shipping method.
 *
 * @returns null when the order has no shipping option any more.
 */
export async function readLabelProvider(
  container: MedusaContainer,
  orderId: string
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_methods.shipping_option_id"],
    filters: { id: orderId },
  })
  const optionId = orders[0]?.shipping_methods?.[0]?.shipping_option_id
  if (!optionId) {
    return null
  }
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "provider_id"],
    filters: { id: optionId },
  })
  return options[0]?.provider_id ?? null
}
