import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/**
 * Core's update leaves the old location reserved and takes the new one
 * besides; a reservation of an order's line is moved by ours.
 */
export async function refuseReservationMove(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { location_id } = (req.body ?? {}) as { location_id?: string }
  if (!location_id) {
    return next()
  }
  const [reservation] = await req.scope
    .resolve(Modules.INVENTORY)
    .listReservationItems({ id: req.params.id })
  if (!reservation?.line_item_id || reservation.location_id === location_id) {
    return next()
  }
  res.status(409).json({
    type: "conflict",
    message:
      "This reservation belongs to an order; moving it here would count its " +
      "units at both locations. Move them by " +
      "POST /admin/order-cycle/orders/{id}/relocate.",
  })
}
