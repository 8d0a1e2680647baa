import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  type AllocationPlan,
  planAllocation,
} from "../../../modules/verification/allocation/plan-allocation"
import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import { underItemLocks } from "../../under-item-locks"
import type { OrderForReview } from "../order/order-for-review"
import { queueMissing } from "./queue-missing"
import { rankLocations } from "./rank-locations"

/** What a unit that no location has means for the order. */
export type Shortage = "backorder" | "reject"

/** Ids of what was made, so that it can be taken back. */
export type Reserved = { reservations: string[]; backorders: string[] }

const nothing: Reserved = { reservations: [], backorders: [] }

/**
 * Reserves units at the locations of the order's sales channel, under the
 * keys that core itself locks: those of the items. Units that no location has
 * are reserved ahead of their arrival and queued, or nothing is reserved.
 */
export async function reserveMissing(
  container: MedusaContainer,
  order: OrderForReview,
  needs: StockNeed[],
  shortage: Shortage
): Promise<Reserved> {
  const open = needs.filter((need) => missing(need) > 0)
  if (!open.length) {
    return nothing
  }
  const locations = await rankLocations(container, order)
  const items = open.map((need) => need.inventory_item_id)
  return await underItemLocks(container, items, async () => {
    const levels = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({
        inventory_item_id: items,
        location_id: locations,
      })
    const plan = planAllocation(
      open.map((need) => ({
        line: need.line_id,
        item: need.inventory_item_id,
        quantity: missing(need),
      })),
      locations,
      levels.map((level) => ({
        location: level.location_id,
        item: level.inventory_item_id,
        stocked: Number(level.stocked_quantity),
        reserved: Number(level.reserved_quantity),
      })),
      shortage
    )
    const reservations = await reserve(container, plan)
    if (!reservations) {
      return nothing
    }
    const queued = await queueMissing(container, order, {
      needs: open,
      plan,
      levels,
      locations,
    })
    return {
      reservations: [...reservations, ...queued.reservations],
      backorders: queued.backorders,
    }
  })
}

const missing = ({ required, reserved, waiting }: StockNeed) =>
  required - reserved - waiting

/**
 * Stock is set without the items' keys: what was there when the levels were
 * read can be gone, and core then refuses.
 *
 * @returns null then: the next review reads the levels again.
 */
async function reserve(
  container: MedusaContainer,
  { reservations }: AllocationPlan
): Promise<string[] | null> {
  if (!reservations.length) {
    return []
  }
  try {
    const created = await container
      .resolve(Modules.INVENTORY)
      .createReservationItems(
        reservations.map(({ line, item, location, quantity }) => ({
          line_item_id: line,
          inventory_item_id: item,
          location_id: location,
          quantity,
        }))
      )
    return created.map(({ id }) => id)
  } catch (error) {
    if ((error as MedusaError).type === MedusaError.Types.NOT_ALLOWED) {
      return null
    }
    throw error
  }
}
