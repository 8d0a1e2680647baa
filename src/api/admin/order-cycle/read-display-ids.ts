import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The numbers by which people know the orders of rows, by the orders' ids. */
export async function readDisplayIds(
  container: MedusaContainer,
  rows: { order_id: string }[]
): Promise<Map<string, number>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "display_id"],
      filters: { id: [...new Set(rows.map(({ order_id }) => order_id))] },
    })
  return new Map(data.map(({ id, display_id }) => [id, Number(display_id)]))
}
