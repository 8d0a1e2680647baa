import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { easeReservationsWorkflow } from "../../../workflows/packing/workflows/ease-reservations"
import { restrainReservationsWorkflow } from "../../../workflows/packing/workflows/restrain-reservations"

type Body = {
  location_id?: string
  items?: { id: string; quantity: number }[]
}

/**
 * Core refuses a part of an order where all units are reserved. What is
 * allowed for it is taken back when core has answered.
 */
export async function easePartialFulfillment(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { location_id, items } = (req.body ?? {}) as Body
  const parts = Array.isArray(items) ? items : []
  const { result: ids } = await easeReservationsWorkflow(req.scope).run({
    input: { parts, location_id },
  })
  if (ids.length && res.closed) {
    // Who went meanwhile tells no end any more, and wants no answer.
    return await restrain(req.scope, ids)
  }
  if (ids.length) {
    res.once("close", () => void restrain(req.scope, ids))
  }
  next()
}

async function restrain(container: MedusaContainer, ids: string[]) {
  const { errors } = await restrainReservationsWorkflow(container).run({
    input: { ids },
    throwOnError: false,
  })
  for (const { error } of errors) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Reservations ${ids.join(", ")} may go below zero: ${error}`)
  }
}
