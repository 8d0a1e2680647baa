import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { underItemLocks } from "../../under-item-locks"

/**
 * Does to the stock what was confirmed of a put-away, once: good units can be
 * bought, damaged ones leave the stock, and a parcel that was emptied is put
 * away. Run again after a kill, it does what is left.
 */
export async function settlePutAway(
  container: MedusaContainer,
  id: string
): Promise<void> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const { reservation_id, condition, inventory_item_id, parcel_id } =
    await packing.retrievePackingPutAway(id)
  if (reservation_id) {
    await underItemLocks(container, [inventory_item_id], async () => {
      if (condition === "damaged") {
        await packing.writeOffPutAway(id)
        return
      }
      await container
        .resolve(Modules.INVENTORY)
        .deleteReservationItems([reservation_id])
      await packing.updatePackingPutAways({ id, reservation_id: null })
    })
  }
  await packing.endEmptiedParcels(parcel_id)
}
