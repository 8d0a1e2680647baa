import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderForPacking } from "./order-for-packing"

/** Where an order's shipping option ships from. */
export async function readDefaultLocation(
  container: MedusaContainer,
  order: OrderForPacking
): Promise<string | null> {
  const optionId = order.shipping_methods?.[0]?.shipping_option_id
  if (!optionId) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "shipping_option",
      fields: ["id", "service_zone.fulfillment_set.location.id"],
      filters: { id: optionId },
    })
  return data[0]?.service_zone?.fulfillment_set?.location?.id ?? null
}
