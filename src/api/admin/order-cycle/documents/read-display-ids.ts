import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The numbers by which people know orders, by id. */
export async function readDisplayIds(
  container: MedusaContainer,
  orderIds: string[]
): Promise<Map<string, number>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "display_id"],
      filters: { id: [...new Set(orderIds)] },
    })
  return new Map(data.map(({ id, display_id }) => [id, Number(display_id)]))
}
