import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contains } from "../../contains"

const MOST_HITS = 1_000

/**
 * Items by their SKU or name.
 *
 * @param named only these; undefined: all.
 * @returns undefined when nothing narrows them.
 */
export async function findItems(
  scope: MedusaContainer,
  q: string | undefined,
  named: string[] | undefined
): Promise<string[] | undefined> {
  if (!q) {
    return named
  }
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "inventory_item",
    fields: ["id"],
    filters: { $or: [{ sku: contains(q) }, { title: contains(q) }] },
    pagination: { take: MOST_HITS },
  })
  const ids = data.map(({ id }) => id)
  return named ? ids.filter((one) => named.includes(one)) : ids
}
