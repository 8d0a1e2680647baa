import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Placed = {
  inventory_item_id: string | null
  location_id: string | null
}

/** Adds to rows how people call their items and locations; null: gone. */
export async function namePlaces<Row extends Placed>(
  scope: MedusaContainer,
  rows: Row[]
) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: items }, { data: locations }] = await Promise.all([
    query.graph({
      entity: "inventory_item",
      fields: ["id", "sku", "title"],
      filters: { id: idsOf(rows.map((row) => row.inventory_item_id)) },
    }),
    query.graph({
      entity: "stock_location",
      fields: ["id", "name"],
      filters: { id: idsOf(rows.map((row) => row.location_id)) },
    }),
  ])
  const byItem = new Map(items.map((one) => [one.id, one]))
  const byPlace = new Map(locations.map((one) => [one.id, one.name]))
  return rows.map((row) => {
    const item = byItem.get(row.inventory_item_id ?? "")
    return {
      ...row,
      sku: item?.sku ?? null,
      title: item?.title ?? null,
      location_name: byPlace.get(row.location_id ?? "") ?? null,
    }
  })
}

const idsOf = (ids: (string | null)[]) => [
  ...new Set(ids.filter((id) => id !== null)),
]
