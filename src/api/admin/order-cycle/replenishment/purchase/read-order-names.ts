import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Named = { supplier_id: string; location_id: string }

/** How people call the suppliers and locations of orders. */
export async function readOrderNames(scope: MedusaContainer, orders: Named[]) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: suppliers }, { data: locations }] = await Promise.all([
    query.graph({
      entity: "supplier",
      fields: ["id", "name"],
      filters: { id: [...new Set(orders.map((one) => one.supplier_id))] },
      // One that was removed has closed orders still.
      withDeleted: true,
    }),
    query.graph({
      entity: "stock_location",
      fields: ["id", "name"],
      filters: { id: [...new Set(orders.map((one) => one.location_id))] },
    }),
  ])
  const names = new Map(
    [...suppliers, ...locations].map(({ id, name }) => [id, name as string])
  )
  return ({ supplier_id, location_id }: Named) => ({
    supplier: names.get(supplier_id) ?? supplier_id,
    location: names.get(location_id) ?? null,
  })
}
