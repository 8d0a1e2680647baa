import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { NamedItem } from "../../../../types/packing-facts"

/** Adds to rows how people call their items; null for one that is gone. */
export async function nameItems<Row extends { inventory_item_id: string }>(
  container: MedusaContainer,
  rows: Row[]
): Promise<(Row & NamedItem)[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "inventory_item",
      fields: ["id", "sku", "title"],
      filters: {
        id: [...new Set(rows.map((row) => row.inventory_item_id))],
      },
    })
  const items = new Map(data.map((item) => [item.id, item]))
  return rows.map((row) => {
    const item = items.get(row.inventory_item_id)
    return { ...row, sku: item?.sku ?? null, title: item?.title ?? null }
  })
}
