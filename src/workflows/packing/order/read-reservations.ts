import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { readWaiting } from "../../verification/stock/read-waiting"
import type { OrderForPacking } from "./order-for-packing"

/** What is reserved for a line at a place; inventory units. */
export type PackableReservation = {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  /** Units that are there. */
  quantity: number
  /** Units that have not come yet, reserved ahead of their arrival. */
  waiting: number
}

/**
 * What is reserved for an order's lines.
 *
 * @throws MedusaError NOT_ALLOWED for a quantity that is no whole number.
 */
export async function readReservations(
  container: MedusaContainer,
  order: OrderForPacking
): Promise<PackableReservation[]> {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: order.items.map(({ id }) => id) })
  const waiting = await readWaiting(container, order.id, reservations)
  return reservations.map((reservation) => {
    const { id, inventory_item_id, location_id } = reservation
    const quantity = Number(reservation.quantity)
    if (!Number.isInteger(quantity)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order #${order.display_id} cannot be picked: ${quantity} units of ` +
          `${inventory_item_id} are reserved, which is no whole number. Sell ` +
          "such goods in a smaller unit."
      )
    }
    const waits = waiting
      .filter(({ reservation_id }) => reservation_id === id)
      .reduce((sum, { units }) => sum + units, 0)
    return {
      line_item_id: reservation.line_item_id ?? "",
      inventory_item_id,
      location_id,
      quantity: quantity - waits,
      waiting: waits,
    }
  })
}
