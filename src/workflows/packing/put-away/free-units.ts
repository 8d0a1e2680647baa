import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { underItemLocks } from "../../under-item-locks"

type Units = {
  reservation_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  is_damaged: boolean
}

/**
 * Gives up the reservation of a put-away: good units can be bought, damaged
 * ones leave the stock. Run twice, it changes nothing: without the reservation
 * there is nothing to do.
 */
export async function freeUnits(
  container: MedusaContainer,
  units: Units
): Promise<void> {
  const { reservation_id, inventory_item_id, location_id, quantity } = units
  const inventory = container.resolve(Modules.INVENTORY)
  await underItemLocks(container, [inventory_item_id], async () => {
    const [living] = await inventory.listReservationItems({
      id: reservation_id,
    })
    if (!living) {
      return
    }
    await inventory.deleteReservationItems([reservation_id])
    if (units.is_damaged) {
      await inventory.adjustInventory(inventory_item_id, location_id, -quantity)
    }
  })
}
