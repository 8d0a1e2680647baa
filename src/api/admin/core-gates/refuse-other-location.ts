import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * Core fulfils from any location and lowers its stock without a floor, while
 * the reservation stays where it was: only the reservation's own will do.
 */
export async function refuseOtherLocation(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { location_id, items = [] } = (req.body ?? {}) as {
    location_id?: string
    items?: { id: string }[]
  }
  if (!location_id || !items.length) {
    return next()
  }
  const reservations = await req.scope
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: items.map(({ id }) => id) })
  const others = reservations.filter((one) => one.location_id !== location_id)
  if (!others.length) {
    return next()
  }
  const { data: places } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "stock_location",
      fields: ["id", "name"],
      filters: { id: others.map((one) => one.location_id) },
    })
  const names = places.map(({ id, name }) => `${name} (${id})`).join(", ")
  res.status(409).json({
    type: "conflict",
    message:
      `Units of these lines are reserved at ${names}, not at ${location_id}: ` +
      "fulfilling them here would corrupt the stock of both. Move them first " +
      `by POST /admin/order-cycle/orders/${req.params.id}/relocate.`,
  })
}
