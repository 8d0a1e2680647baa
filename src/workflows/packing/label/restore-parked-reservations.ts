import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { ParkedReservation } from "../../../modules/packing/parcel/plan-parking"
import type { PackingModuleService } from "../../../modules/packing/service"
import { underItemLocks } from "../../under-item-locks"
import { parkedMetadataKey } from "./parked-metadata-key"

/**
 * Gives parked reservations back to their order lines. A reservation that
 * somebody deleted meanwhile is left out. Run twice, it changes nothing.
 */
export async function restoreParkedReservations(
  container: MedusaContainer,
  parcelId: string
): Promise<void> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const { parked } = await packing.retrieveParcel(parcelId)
  if (!parked) {
    return
  }
  const { reservations } = parked as { reservations: ParkedReservation[] }
  const inventory = container.resolve(Modules.INVENTORY)
  const items = reservations.map((one) => one.inventory_item_id)
  await underItemLocks(container, items, async () => {
    const living = await inventory.listReservationItems(
      { id: reservations.map(({ id }) => id) },
      { select: ["id"] }
    )
    const ids = new Set(living.map(({ id }) => id))
    const updates = reservations
      .filter(({ id }) => ids.has(id))
      .map(({ id, line_item_id, allow_backorder }) => ({
        id,
        line_item_id,
        allow_backorder,
        // Core merges metadata; an empty text takes a key away.
        metadata: { [parkedMetadataKey]: "" },
      }))
    await inventory.updateReservationItems(updates)
  })
  await packing.updateParcels({ id: parcelId, parked: null })
}
