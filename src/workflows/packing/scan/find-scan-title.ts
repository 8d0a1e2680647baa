import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CodeMeaning } from "../../../modules/packing/scan/resolve-scan"

/**
 * What the goods of a scanned code are called, so that the packer reads what
 * is in his hand.
 */
export async function findScanTitle(
  container: MedusaContainer,
  { goods }: CodeMeaning
): Promise<string | null> {
  const [good] = goods
  if (!good) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  if (good.variant_id) {
    const { data } = await query.graph({
      entity: "variant",
      fields: ["title", "product.title"],
      filters: { id: good.variant_id },
    })
    const names = data.map(({ title, product }) => [product?.title, title])
    return names[0]?.filter(Boolean).join(", ") || null
  }
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["title", "sku"],
    filters: { id: good.inventory_item_id },
  })
  return data[0]?.title ?? data[0]?.sku ?? null
}
