import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** @throws MedusaError NOT_FOUND without such a location. */
export async function refuseLostLocation(
  container: MedusaContainer,
  id: string
): Promise<void> {
  await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "stock_location", fields: ["id"], filters: { id } },
      { throwIfKeyNotFound: true }
    )
}
