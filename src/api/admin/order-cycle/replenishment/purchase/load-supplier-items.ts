import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SupplierItemListResponse } from "../../../../../types/replenishment/supplier-items"
import { loadPage } from "../../../../load-page"
import { contains } from "../../contains"
import { nameItems } from "../../packing-facts/name-items"
import { supplierItemFields } from "./fields"
import type { ListSupplierItemsQueryType } from "./supplier-validators"

/** A page of what suppliers sell, with the names of items and suppliers. */
export async function loadSupplierItems(
  scope: MedusaContainer,
  {
    q,
    supplier_id,
    inventory_item_id,
    offset,
    limit,
  }: ListSupplierItemsQueryType
): Promise<SupplierItemListResponse> {
  const { rows, ...page } = await loadPage(scope, {
    entity: "supplier_item",
    fields: supplierItemFields,
    filters: {
      ...(supplier_id && { supplier_id }),
      ...(inventory_item_id && { inventory_item_id }),
      ...(q && { $or: await findByText(scope, q) }),
    },
    order: { supplier_sku: "ASC" },
    offset,
    limit,
  })
  const { data: suppliers } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "supplier",
      fields: ["id", "code", "currency_code"],
      filters: { id: [...new Set(rows.map((row) => row.supplier_id))] },
    })
  const named = await nameItems(scope, rows)
  return {
    supplier_items: named.map((row) => {
      const supplier = suppliers.find(({ id }) => id === row.supplier_id)
      return {
        ...row,
        supplier_code: supplier?.code ?? "",
        currency_code: supplier?.currency_code ?? "",
      }
    }),
    ...page,
  }
}

/** By the supplier's SKU, or the SKU or name of the item. */
async function findByText(scope: MedusaContainer, q: string) {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "inventory_item",
    fields: ["id"],
    filters: { $or: [{ sku: contains(q) }, { title: contains(q) }] },
    pagination: { take: 1_000 },
  })
  return [
    { supplier_sku: contains(q) },
    { inventory_item_id: data.map(({ id }) => id) },
  ]
}
