import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Repair } from "./repair"

type Undo = {
  inventory_item_id: string
  location_id: string
  /** Units that the repair added. */
  added: number
}

/** Sets what a level says is reserved to what its reservations say. */
export const setReserved: Repair<Undo> = {
  apply: async (container, { found }) => {
    const inventory_item_id = String(found.inventory_item_id)
    const location_id = String(found.location_id)
    const place = { inventory_item_id, location_id }
    return await withItem(container, inventory_item_id, async () => {
      const inventory = container.resolve(Modules.INVENTORY)
      const level = await inventory.retrieveInventoryLevelByItemAndLocation(
        inventory_item_id,
        location_id
      )
      const reservations = await inventory.listReservationItems(place)
      const before = Number(level.reserved_quantity)
      const after = reservations.reduce(
        (sum, { quantity }) => sum + Number(quantity),
        0
      )
      await setUnits(container, place, after)
      return {
        before: { reserved: before },
        after: { reserved: after },
        undo: { ...place, added: after - before },
      }
    })
  },
  undo: async (container, { added, ...place }) => {
    await withItem(container, place.inventory_item_id, async () => {
      const level = await container
        .resolve(Modules.INVENTORY)
        .retrieveInventoryLevelByItemAndLocation(
          place.inventory_item_id,
          place.location_id
        )
      await setUnits(container, place, Number(level.reserved_quantity) - added)
    })
  },
}

const withItem = <Result>(
  container: MedusaContainer,
  item: string,
  work: () => Promise<Result>
) => container.resolve(Modules.LOCKING).execute([item], work, { timeout: 30 })

/** Core's type of the update lacks the column, its service writes it. */
const setUnits = (
  container: MedusaContainer,
  place: Pick<Undo, "inventory_item_id" | "location_id">,
  reserved_quantity: number
) =>
  container
    .resolve(Modules.INVENTORY)
    .updateInventoryLevels([{ ...place, reserved_quantity } as typeof place])
