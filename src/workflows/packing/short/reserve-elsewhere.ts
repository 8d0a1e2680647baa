import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { planAllocation } from "../../../modules/verification/allocation/plan-allocation"
import { joinReservations } from "../../verification/stock/join-reservations"
import { listWaitingReservations } from "../../verification/stock/list-waiting-reservations"
import { noteLocation } from "../../verification/stock/note-location"
import { rankLocations } from "../../verification/stock/rank-locations"
import type { ShortPick } from "./find-short-pick"

type Order = { id: string; sales_channel_id: string | null }

/**
 * Reserves missing units at the next locations that have them. The item's key
 * is held. The parts of a set stay together, so they go nowhere.
 *
 * @returns units that no other location has.
 */
export async function reserveElsewhere(
  container: MedusaContainer,
  order: Order,
  { short, units }: { short: ShortPick; units: number }
): Promise<number> {
  const ranked = await rankLocations(container, order)
  const others = short.is_set
    ? []
    : ranked.filter((location) => location !== short.location_id)
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({
    inventory_item_id: short.inventory_item_id,
    location_id: others,
  })
  const { line_item_id: line, inventory_item_id: item } = short
  const { reservations } = planAllocation(
    [{ line, item, quantity: units }],
    others,
    levels.map((level) => ({
      location: level.location_id,
      item,
      stocked: Number(level.stocked_quantity),
      reserved: Number(level.reserved_quantity),
    })),
    "backorder"
  )
  for (const { location, quantity } of reservations) {
    await inventory.createReservationItems({
      line_item_id: line,
      inventory_item_id: item,
      location_id: location,
      quantity,
    })
    await joinAt(container, short, location)
    await noteLocation(container, { order_id: order.id, to: location })
  }
  return reservations.reduce((left, { quantity }) => left - quantity, units)
}

/** Units that the line has there already are joined with those that come. */
async function joinAt(
  container: MedusaContainer,
  { order_id, line_item_id, inventory_item_id }: ShortPick,
  location_id: string
) {
  const waiting = await listWaitingReservations(container, order_id)
  const there = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id, inventory_item_id, location_id })
  await joinReservations(
    container,
    there.filter(({ id }) => !waiting.includes(id))
  )
}
