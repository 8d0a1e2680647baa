import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Stock locations by id and by name; null for a name that several have.
 */
export async function findLocationIds(
  container: MedusaContainer
): Promise<Map<string, string | null>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "stock_location", fields: ["id", "name"] })
  const found = new Map<string, string | null>()
  for (const { id, name } of data) {
    found.set(name, found.has(name) ? null : id)
  }
  data.forEach(({ id }) => found.set(id, id))
  return found
}
