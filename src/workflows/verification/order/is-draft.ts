import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whether an order is still being written: core tells of its changes too. */
export async function isDraft(
  container: MedusaContainer,
  orderId: string
): Promise<boolean> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id"],
      filters: { id: orderId, is_draft_order: true },
    })
  return data.length > 0
}
