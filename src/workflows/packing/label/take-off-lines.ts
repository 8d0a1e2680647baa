import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ParkedReservation } from "../../../modules/packing/parcel/plan-parking"
import { underItemLocks } from "../../under-item-locks"
import { parkedMetadataKey } from "./parked-metadata-key"

/**
 * In place, so that the stock is reserved at every moment. Back-orders are
 * allowed meanwhile because core else checks the stock again, although the
 * quantity stays.
 */
export async function takeOffLines(
  container: MedusaContainer,
  parked: ParkedReservation[]
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const updates = parked.map(({ id, line_item_id }) => ({
    id,
    line_item_id: null,
    allow_backorder: true,
    metadata: { [parkedMetadataKey]: line_item_id },
  }))
  const items = parked.map((one) => one.inventory_item_id)
  await underItemLocks(container, items, () =>
    inventory.updateReservationItems(updates)
  )
}
