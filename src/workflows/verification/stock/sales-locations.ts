import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Stock locations of a sales channel, in the order in which they were linked
 * to it: their rank.
 */
export async function salesLocations(
  container: MedusaContainer,
  salesChannelId: string | null
): Promise<string[]> {
  if (!salesChannelId) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "sales_channel_location",
      fields: ["id", "stock_location_id", "created_at"],
      filters: { sales_channel_id: salesChannelId },
    })
  const links: Link[] = data
  return links
    .sort(
      (a, b) =>
        Number(new Date(a.created_at)) - Number(new Date(b.created_at)) ||
        (a.id < b.id ? -1 : 1)
    )
    .map(({ stock_location_id }) => stock_location_id)
}

type Link = { id: string; stock_location_id: string; created_at: Date | string }
