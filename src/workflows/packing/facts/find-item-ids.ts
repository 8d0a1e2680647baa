import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const PER_QUESTION = 1_000

/** Inventory items by SKU; one that core does not know is left out. */
export async function findItemIds(
  container: MedusaContainer,
  skus: string[]
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const distinct = [...new Set(skus)]
  const found = new Map<string, string>()
  for (let from = 0; from < distinct.length; from += PER_QUESTION) {
    const { data } = await query.graph({
      entity: "inventory_item",
      fields: ["id", "sku"],
      filters: { sku: distinct.slice(from, from + PER_QUESTION) },
    })
    data.forEach(({ id, sku }) => sku && found.set(sku, id))
  }
  return found
}
