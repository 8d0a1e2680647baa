import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import {
  type LineReservation,
  type NewPickTask,
  planPickTasks,
} from "../../../modules/packing/pick/plan-pick-tasks"
import type { OrderForPacking } from "./order-for-packing"
import { toPackableLines } from "./to-packable-lines"

/**
 * Tasks that an order's reservations ask for.
 *
 * @param waiting units of reservations that wait for stock, by the
 *   reservation's id: nobody can pick them yet.
 * @throws MedusaError NOT_ALLOWED when units are reserved by fractions.
 */
export async function planOrderTasks(
  container: MedusaContainer,
  order: OrderForPacking,
  waiting: Map<string, number> = new Map()
): Promise<NewPickTask[]> {
  return planPickTasks({
    order_id: order.id,
    lines: toPackableLines(order),
    reservations: await readReservations(container, order, waiting),
    default_location_id: await readDefaultLocation(container, order),
  })
}

async function readReservations(
  container: MedusaContainer,
  order: OrderForPacking,
  waiting: Map<string, number>
): Promise<LineReservation[]> {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: order.items.map(({ id }) => id) })
  return reservations
    .map((reservation) => ({
      line_item_id: reservation.line_item_id ?? "",
      inventory_item_id: reservation.inventory_item_id,
      location_id: reservation.location_id,
      quantity:
        toWhole(order, reservation) - (waiting.get(reservation.id) ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0)
}

function toWhole(
  order: OrderForPacking,
  reservation: { inventory_item_id: string; quantity: unknown }
): number {
  const quantity = Number(reservation.quantity)
  if (!Number.isInteger(quantity)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order #${order.display_id} cannot be picked: ${quantity} units of ` +
        `${reservation.inventory_item_id} are reserved, which is no whole ` +
        "number. Sell such goods in a smaller unit."
    )
  }
  return quantity
}

/** Where the order's shipping option ships from. */
async function readDefaultLocation(
  container: MedusaContainer,
  order: OrderForPacking
): Promise<string | null> {
  const optionId = order.shipping_methods?.[0]?.shipping_option_id
  if (!optionId) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "shipping_option",
      fields: ["id", "service_zone.fulfillment_set.location.id"],
      filters: { id: optionId },
    })
  return data[0]?.service_zone?.fulfillment_set?.location?.id ?? null
}
