import type {
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { planAllocation } from "../../../modules/verification/allocation/plan-allocation"
import type { Reservation } from "../../../modules/verification/allocation/reservation"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { underItemLocks } from "../../under-item-locks"
import { moveReservedUnits } from "./move-reserved-units"
import type { OrderForReview } from "../order/order-for-review"
import { salesLocations } from "./sales-locations"

export type ReturnedUnits = {
  reservation_id: string
  inventory_item_id: string
  from: string
  to: string
  quantity: number
}

/**
 * Takes units back to where they were before an order was edited. Core
 * reserves an edited line at one location, by what is free *before* it gives
 * its own reservations up: a location that is full with this very order looks
 * empty, and the line goes elsewhere. An item goes back when the order's
 * locations of the last review have all of its units; else core's choice
 * stands.
 */
export async function returnMovedUnits(
  container: MedusaContainer,
  order: OrderForReview
): Promise<ReturnedUnits[]> {
  const before = await readLocationsBefore(container, order)
  const strays = before.length ? await readStrays(container, order, before) : []
  const items = [...new Set(strays.map((one) => one.inventory_item_id))].sort()
  if (!items.length) {
    return []
  }
  const ranked = await salesLocations(container, order.sales_channel_id)
  const locations = ranked.filter((location) => before.includes(location))
  return await underItemLocks(container, items, async () => {
    const now = await readStrays(container, order, before)
    const returned: ReturnedUnits[] = []
    for (const item of items) {
      const ofItem = now.filter((one) => one.inventory_item_id === item)
      const plan = await planReturn(container, item, ofItem, locations)
      for (const { line, location, quantity } of plan) {
        const stray = ofItem.find(({ id }) => id === line)
        returned.push({
          reservation_id: await moveReservedUnits(
            container,
            line,
            location,
            quantity,
            { wasWrong: true }
          ),
          inventory_item_id: item,
          from: stray?.location_id ?? "",
          to: location,
          quantity,
        })
      }
    }
    return returned
  })
}

/** Where units were before a change that no review has seen. */
async function readLocationsBefore(
  container: MedusaContainer,
  { id, version }: OrderForReview
): Promise<string[]> {
  if (version <= 1) {
    return []
  }
  const [review] = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .listOrderReviews(
      { order_id: id },
      { select: ["order_version", "location_ids"] }
    )
  return review && review.order_version < version ? review.location_ids : []
}

async function readStrays(
  container: MedusaContainer,
  { items }: OrderForReview,
  before: string[]
): Promise<ReservationItemDTO[]> {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: items.map(({ id }) => id) })
  return reservations.filter(
    ({ allow_backorder, location_id }) =>
      !allow_backorder && !before.includes(location_id)
  )
}

/** Reservations stand for lines here: each goes back as a whole. */
async function planReturn(
  container: MedusaContainer,
  item: string,
  strays: ReservationItemDTO[],
  locations: string[]
): Promise<Reservation[]> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: item, location_id: locations })
  return planAllocation(
    strays.map(({ id, quantity }) => ({
      line: id,
      item,
      quantity: Number(quantity),
    })),
    locations,
    levels.map((level) => ({
      location: level.location_id,
      item,
      stocked: Number(level.stocked_quantity),
      reserved: Number(level.reserved_quantity),
    })),
    "reject"
  ).reservations
}
