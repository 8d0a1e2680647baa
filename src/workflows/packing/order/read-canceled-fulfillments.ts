import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Fulfilments of an order that were cancelled in core, by id. */
export async function readCanceledFulfillments(
  container: MedusaContainer,
  orderId: string
): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "fulfillments.id", "fulfillments.canceled_at"],
      filters: { id: orderId },
    })
  const fulfillments: { id: string; canceled_at: unknown }[] =
    data[0]?.fulfillments ?? []
  return fulfillments
    .filter(({ canceled_at }) => canceled_at)
    .map(({ id }) => id)
}
