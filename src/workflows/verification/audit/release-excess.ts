import type {
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Repair } from "./repair"

type Undo = {
  inventory_item_id: string
  /** Reservations that were deleted whole, softly. */
  deleted: string[]
  shortened: { id: string; quantity: number }[]
}

/**
 * Gives up what is reserved for a line beyond what is still to be sent. Units
 * that wait for stock are left alone: their place in the queue goes with them.
 */
export const releaseExcess: Repair<Undo> = {
  apply: async (container, { expected, found }) => {
    const inventory_item_id = String(found.inventory_item_id)
    const wanted = Number(expected.unfulfilled)
    return await container.resolve(Modules.LOCKING).execute(
      [inventory_item_id],
      async () => {
        const reservations = await container
          .resolve(Modules.INVENTORY)
          .listReservationItems({
            line_item_id: String(found.line_id),
            inventory_item_id,
          })
        const reserved = reservations.reduce(
          (sum, { quantity }) => sum + Number(quantity),
          0
        )
        const given = await giveUp(container, reservations, reserved - wanted)
        return {
          before: { reserved },
          after: { reserved: wanted },
          undo: { inventory_item_id, ...given },
        }
      },
      { timeout: 30 }
    )
  },
  undo: async (container, { inventory_item_id, deleted, shortened }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    await container
      .resolve(Modules.LOCKING)
      .execute([inventory_item_id], async () => {
        if (deleted.length) {
          await inventory.restoreReservationItems(deleted)
        }
        for (const { id, quantity } of shortened) {
          await inventory.updateReservationItems({ id, quantity })
        }
      })
  },
}

async function giveUp(
  container: MedusaContainer,
  reservations: ReservationItemDTO[],
  excess: number
): Promise<Pick<Undo, "deleted" | "shortened">> {
  const inventory = container.resolve(Modules.INVENTORY)
  const plain = reservations
    .filter(({ allow_backorder }) => !allow_backorder)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
  const free = plain.reduce((sum, { quantity }) => sum + Number(quantity), 0)
  if (free < excess) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Only ${free} of the ${excess} units too many can be given up: the ` +
        "others wait for stock. Edit the order, or cancel the line."
    )
  }
  const deleted: string[] = []
  const shortened: Undo["shortened"] = []
  let rest = excess
  for (const { id, quantity } of plain) {
    const units = Number(quantity)
    if (rest >= units) {
      deleted.push(id)
    } else if (rest > 0) {
      shortened.push({ id, quantity: units })
      await inventory.updateReservationItems({ id, quantity: units - rest })
    }
    rest = Math.max(0, rest - units)
  }
  if (deleted.length) {
    await inventory.softDeleteReservationItems(deleted)
  }
  return { deleted, shortened }
}
