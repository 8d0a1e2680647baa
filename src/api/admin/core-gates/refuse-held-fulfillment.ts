import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findRefusal } from "./find-refusal"

/** Lets a fulfilment be shipped only when its order is released. */
export async function refuseHeldFulfillment(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "fulfillment",
      fields: ["order.id"],
      filters: { id: req.params.id },
    })
  const orderId: string | undefined = data[0]?.order?.id
  const refusal = orderId ? await findRefusal(req.scope, orderId) : null
  if (refusal) {
    res.status(409).json(refusal)
    return
  }
  next()
}
