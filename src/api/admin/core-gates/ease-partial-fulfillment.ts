import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { easeReservationsWorkflow } from "../../../workflows/packing/workflows/ease-reservations"

type Body = {
  location_id?: string
  items?: { id: string; quantity: number }[]
}

/** Core refuses a part of an order where all units are reserved. */
export async function easePartialFulfillment(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const { location_id, items } = (req.body ?? {}) as Body
  const parts = Array.isArray(items) ? items : []
  await easeReservationsWorkflow(req.scope).run({
    input: { parts, location_id },
  })
  next()
}
