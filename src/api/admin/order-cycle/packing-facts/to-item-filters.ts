import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contains } from "../contains"

/** Items that a search looks at; who finds more writes more. */
const MOST = 1_000

/** Rows whose field, or whose item's SKU or title, contains what was typed. */
export async function toItemFilters(
  container: MedusaContainer,
  field: "code" | "place",
  { q, ...same }: { q?: string }
) {
  if (!q) {
    return same
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "inventory_item",
      fields: ["id"],
      filters: { $or: [{ sku: contains(q) }, { title: contains(q) }] },
      pagination: { take: MOST },
    })
  return {
    ...same,
    $or: [
      { [field]: contains(q) },
      { inventory_item_id: data.map(({ id }) => id) },
    ],
  }
}
