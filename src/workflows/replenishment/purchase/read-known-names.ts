import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { KnownNames } from "../../../modules/replenishment/purchase/items/read-supplier-item"
import type { SupplierItemCells } from "../../../modules/replenishment/purchase/items/supplier-item-cells"
import { resolveReplenishment } from "./resolve-replenishment"

/** SKUs that are asked for at once. */
const BATCH = 1_000

/** Ids of the suppliers and items that a file names. */
export async function readKnownNames(
  container: MedusaContainer,
  rows: SupplierItemCells[]
): Promise<KnownNames> {
  const suppliers = await resolveReplenishment(container).listSuppliers(
    {},
    { select: ["id", "code", "currency_code"], take: null }
  )
  const skus = [...new Set(rows.flatMap(({ cells }) => cells.sku ?? []))]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const items = new Map<string, string>()
  for (let at = 0; at < skus.length; at += BATCH) {
    const { data } = await query.graph({
      entity: "inventory_item",
      fields: ["id", "sku"],
      filters: { sku: skus.slice(at, at + BATCH) },
    })
    data.forEach(({ id, sku }) => items.set(sku ?? "", id))
  }
  return {
    suppliers: new Map(
      suppliers.map(({ code, id, currency_code }) => [
        code,
        { id, currency_code },
      ])
    ),
    items,
  }
}
