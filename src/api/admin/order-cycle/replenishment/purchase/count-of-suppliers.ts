import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What each supplier sells and how many orders it has to deliver. */
export async function countOfSuppliers(scope: MedusaContainer, ids: string[]) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: items }, { data: orders }] = await Promise.all([
    query.graph({
      entity: "supplier_item",
      fields: ["supplier_id"],
      filters: { supplier_id: ids },
    }),
    query.graph({
      entity: "purchase_order",
      fields: ["supplier_id"],
      filters: { supplier_id: ids, state: ["sent", "partly_received"] },
    }),
  ])
  return (id: string) => ({
    item_count: items.filter((one) => one.supplier_id === id).length,
    open_orders: orders.filter((one) => one.supplier_id === id).length,
  })
}
