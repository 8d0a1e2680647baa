import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LabelFigures } from "../../../types/label-attempt"

type Box = {
  location_id: string
  items: { line_item_id: string; inventory_item_id: string }[]
}

/**
 * What is in stock and reserved of a parcel's goods at its location, so that
 * it can be told later what a purchase that was cut off has done.
 */
export async function readLabelFigures(
  container: MedusaContainer,
  { location_id, items }: Box
): Promise<LabelFigures> {
  const managed = items.filter((item) => item.inventory_item_id)
  if (!managed.length) {
    return { stock: [], reservations: [] }
  }
  const inventory = container.resolve(Modules.INVENTORY)
  const inventory_item_id = [
    ...new Set(managed.map((item) => item.inventory_item_id)),
  ].sort()
  const [levels, reservations] = await Promise.all([
    inventory.listInventoryLevels({ inventory_item_id, location_id }),
    inventory.listReservationItems({
      line_item_id: managed.map((item) => item.line_item_id),
      location_id,
    }),
  ])
  return {
    stock: levels.map((level) => ({
      inventory_item_id: level.inventory_item_id,
      stocked: Number(level.stocked_quantity),
      reserved: Number(level.reserved_quantity),
    })),
    reservations: reservations.map((reservation) => ({
      line_item_id: reservation.line_item_id ?? "",
      inventory_item_id: reservation.inventory_item_id,
      quantity: Number(reservation.quantity),
    })),
  }
}
