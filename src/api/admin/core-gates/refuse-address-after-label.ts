import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { boundParcelStates } from "../../../types/parcel-states"

/** A label that is bought goes to the address that it names. */
export async function refuseAddressAfterLabel(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { shipping_address } = (req.body ?? {}) as {
    shipping_address?: unknown
  }
  if (!shipping_address) {
    return next()
  }
  const { data: parcels } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "parcel",
      fields: ["code", "state"],
      filters: { order_id: req.params.id, state: boundParcelStates },
    })
  if (!parcels.length) {
    return next()
  }
  const codes = parcels.map(({ code }) => code).join(", ")
  res.status(409).json({
    type: "conflict",
    message:
      `The label of parcel ${codes} names the old address already. Void the ` +
      "label first, or have the courier change where the parcel goes.",
  })
}
