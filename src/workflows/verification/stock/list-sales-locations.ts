import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { salesLocations } from "./sales-locations"

/** Places that each order is sold from, by rank, by the order's id. */
export async function listSalesLocations(
  container: MedusaContainer,
  orderIds: string[]
): Promise<Map<string, string[]>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "sales_channel_id"],
      filters: { id: [...new Set(orderIds)] },
    })
  const orders: { id: string; sales_channel_id: string | null }[] = data
  const channels = [...new Set(orders.map((one) => one.sales_channel_id))]
  const places = new Map<string | null, string[]>()
  for (const channel of channels) {
    places.set(channel, await salesLocations(container, channel))
  }
  return new Map(
    orders.map(({ id, sales_channel_id }) => [
      id,
      places.get(sales_channel_id) ?? [],
    ])
  )
}
