import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MoneySource } from "./money-source"

/** Orders behind payments and fulfilments; a payment may have none yet. */
export async function findOrdersOf(
  container: MedusaContainer,
  { order_ids = [], payment_ids = [], fulfillment_ids = [] }: MoneySource
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = new Set(order_ids)
  if (payment_ids.length) {
    const { data: payments } = await query.graph({
      entity: "payment",
      fields: ["id", "payment_collection_id"],
      filters: { id: payment_ids },
    })
    const { data: links } = await query.graph({
      entity: "order_payment_collection",
      fields: ["order_id"],
      filters: {
        payment_collection_id: payments.map(
          ({ payment_collection_id }) => payment_collection_id
        ),
      },
    })
    links.forEach(({ order_id }) => ids.add(order_id))
  }
  if (fulfillment_ids.length) {
    const { data: links } = await query.graph({
      entity: "order_fulfillment",
      fields: ["order_id"],
      filters: { fulfillment_id: fulfillment_ids },
    })
    links.forEach(({ order_id }) => ids.add(order_id))
  }
  return [...ids]
}
