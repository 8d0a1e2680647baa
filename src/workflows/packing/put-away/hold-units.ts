import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { underItemLocks } from "../../under-item-locks"
import { PUT_AWAY_METADATA_KEY } from "./put-away-metadata-key"

type Units = {
  id: string
  inventory_item_id: string
  location_id: string
  quantity: number
}

/**
 * Reserves units for their put-away. The order's line may have them reserved
 * still, so back-orders are allowed: until that is given up they are reserved
 * twice, and at no moment can somebody buy them.
 *
 * @returns the reservation's id; null for goods whose stock nobody manages.
 */
export async function holdUnits(
  container: MedusaContainer,
  { id, inventory_item_id, location_id, quantity }: Units
): Promise<string | null> {
  if (!inventory_item_id) {
    return null
  }
  return await underItemLocks(container, [inventory_item_id], async () => {
    const reservation = await container
      .resolve(Modules.INVENTORY)
      .createReservationItems({
        inventory_item_id,
        location_id,
        quantity,
        allow_backorder: true,
        description: "Packed for an order that is cancelled; put it away.",
        metadata: { [PUT_AWAY_METADATA_KEY]: id },
      })
    return reservation.id
  })
}
