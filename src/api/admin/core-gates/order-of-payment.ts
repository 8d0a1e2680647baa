import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The order that a payment of the path is for; a cart's has none yet. */
export async function orderOfPayment(
  req: MedusaRequest
): Promise<string | undefined> {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: { id: req.params.id },
    })
  return data[0]?.payment_collection?.order?.id
}
