import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MessageOrder } from "./message-order"

/** Orders by their ids. */
export async function readMessageOrders(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, MessageOrder>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "display_id",
        "email",
        "locale",
        "no_notification",
        "shipping_address.city",
        "shipping_address.country_code",
        "shipping_address.phone",
      ],
      filters: { id: ids },
    })
  const orders = data as unknown as MessageOrder[]
  return new Map(orders.map((order) => [order.id, order]))
}
