import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { underItemLocks } from "../../under-item-locks"
import { EASED_METADATA_KEY } from "./eased-metadata-key"

/**
 * Takes back what `easeReservations` allowed, of those that core's fulfilment
 * has left. Core lets one that may go below zero be told so: it asks for no
 * stock then.
 */
export async function restrainReservations(
  container: MedusaContainer,
  ids: string[]
): Promise<void> {
  if (!ids.length) {
    return
  }
  const inventory = container.resolve(Modules.INVENTORY)
  const left = await inventory.listReservationItems({ id: ids })
  const items = left.map((one) => one.inventory_item_id)
  await underItemLocks(container, items, async () => {
    const living = await inventory.listReservationItems({ id: ids })
    await inventory.updateReservationItems(
      living.map(({ id, metadata }) => ({
        id,
        allow_backorder: false,
        metadata: { ...metadata, [EASED_METADATA_KEY]: false },
      }))
    )
  })
}
