import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { allocate } from "../../../modules/verification/allocation/allocate"
import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type { OrderForReview } from "./order-for-review"

/**
 * Reserves units at the locations of the order's sales channel, all of them
 * or none, under the keys that core itself locks: those of the items.
 *
 * @returns ids of the reservations.
 */
export async function reserveMissing(
  container: MedusaContainer,
  order: OrderForReview,
  needs: StockNeed[]
): Promise<string[]> {
  const locations = await readLocations(container, order.sales_channel_id)
  const items = [...new Set(needs.map((need) => need.inventory_item_id))].sort()
  const inventory = container.resolve(Modules.INVENTORY)
  return await container.resolve(Modules.LOCKING).execute(
    items,
    async () => {
      const levels = await inventory.listInventoryLevels({
        inventory_item_id: items,
        location_id: locations,
      })
      const planned = allocate(
        needs.map((need) => ({
          line: need.line_id,
          item: need.inventory_item_id,
          quantity: need.required - need.reserved,
        })),
        locations,
        levels.map((level) => ({
          location: level.location_id,
          item: level.inventory_item_id,
          stocked: Number(level.stocked_quantity),
          reserved: Number(level.reserved_quantity),
        }))
      )
      if (!planned?.length) {
        return []
      }
      return await reserve(container, planned)
    },
    { timeout: 30 }
  )
}

/**
 * Stock is set without the items' keys: what was there when the levels were
 * read can be gone, and core then refuses. The order is short as if they had
 * been read later.
 */
async function reserve(
  container: MedusaContainer,
  planned: NonNullable<ReturnType<typeof allocate>>
): Promise<string[]> {
  const wanted = planned.map(({ line, item, location, quantity }) => ({
    line_item_id: line,
    inventory_item_id: item,
    location_id: location,
    quantity,
  }))
  try {
    const created = await container
      .resolve(Modules.INVENTORY)
      .createReservationItems(wanted)
    return created.map(({ id }) => id)
  } catch (error) {
    if ((error as MedusaError).type === MedusaError.Types.NOT_ALLOWED) {
      return []
    }
    throw error
  }
}

/** In the order in which they were linked to the channel. */
async function readLocations(
  container: MedusaContainer,
  salesChannelId: string | null
): Promise<string[]> {
  if (!salesChannelId) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "sales_channel",
      fields: ["stock_locations.id"],
      filters: { id: salesChannelId },
    })
  const locations: { id: string }[] = data[0]?.stock_locations ?? []
  return locations.map(({ id }) => id)
}
