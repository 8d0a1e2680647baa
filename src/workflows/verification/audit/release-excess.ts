import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { planFreedUnits } from "../../../modules/verification/changes/plan-freed-units"
import { underItemLocks } from "../../under-item-locks"
import { readPackingForChange } from "../changes/read-packing-for-change"
import { type FreedBefore, freeReserved } from "../stock/free-reserved"
import { readLineReservations } from "../stock/read-line-reservations"
import { restoreFreed } from "../stock/restore-freed"
import type { Repair } from "./repair"

type Undo = { inventory_item_id: string; freed: FreedBefore }

/**
 * Gives up what is reserved for a line beyond what is still to be sent, as
 * cancelling units does: those that wait go first, with their place in the
 * queue, and packed ones last.
 */
export const releaseExcess: Repair<Undo> = {
  apply: async (container, { order_id, expected, found }) => {
    const inventory_item_id = String(found.inventory_item_id)
    const line_id = String(found.line_id)
    const required = Number(expected.unfulfilled)
    const { parcels } = await readPackingForChange(
      container.resolve(ContainerRegistrationKeys.QUERY),
      String(order_id)
    )
    return await underItemLocks(container, [inventory_item_id], async () => {
      const reserved = await readLineReservations(container, {
        order_id: String(order_id),
        line_ids: [line_id],
        parcels,
      })
      const plan = planFreedUnits(
        [{ line_id, inventory_item_id, required }],
        reserved
      )
      const freed = await freeReserved(container, plan)
      const before = reserved
        .filter((one) => one.inventory_item_id === inventory_item_id)
        .reduce((sum, { quantity }) => sum + quantity, 0)
      return {
        before: { reserved: before },
        after: { reserved: required },
        undo: { inventory_item_id, freed },
      }
    })
  },
  undo: async (container, { inventory_item_id, freed }) => {
    await underItemLocks(container, [inventory_item_id], () =>
      restoreFreed(container, freed)
    )
  },
}
