import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * Core fulfils from any location and lowers its stock without a floor, while
 * the reservation stays where it was: only the reservation's own will do. A
 * request that names none takes stock where it is reserved, and writes the
 * shipping option's own place on the fulfilment.
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
  if (!items.length) {
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
      `Units of these lines are reserved at ${names}, not at ` +
      `${location_id ?? "a place that the request names"}: fulfilling them ` +
      "elsewhere would corrupt the stock of both. Name that place as " +
      "location_id, or move the units first by POST " +
      `/admin/order-cycle/orders/${req.params.id}/relocate.`,
  })
}
