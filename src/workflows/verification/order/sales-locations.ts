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
      entity: "sales_channel",
      fields: ["stock_locations.id"],
      filters: { id: salesChannelId },
    })
  const locations: { id: string }[] = data[0]?.stock_locations ?? []
  return locations.map(({ id }) => id)
}
