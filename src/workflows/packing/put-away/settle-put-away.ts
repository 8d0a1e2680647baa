import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { StockMove } from "../../../modules/replenishment/storage/ledger/shift-stock"
import { tellMoves } from "../../replenishment/ledger/tell-moves"
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
        await tellMoves(container, await readMoves(container, id), async () => {
          await packing.writeOffPutAway(id)
          return true
        })
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

/** What a damaged put-away takes off the stock. */
async function readMoves(
  container: MedusaContainer,
  id: string
): Promise<StockMove[]> {
  const { reservation_id, inventory_item_id, location_id } = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .retrievePackingPutAway(id)
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ id: reservation_id ? [reservation_id] : [] })
  return reservations.map(({ quantity }) => ({
    cause: `put_away:${id}`,
    inventory_item_id,
    location_id,
    kind: "adjustment",
    reason: "damage",
    delta: MathBN.mult(quantity, -1).toFixed(),
    actor: null,
    note: null,
  }))
}
