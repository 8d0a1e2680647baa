import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { underItemLocks } from "../../under-item-locks"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { StockDifference } from "../../../types/label-attempt"
import type { Repair } from "./repair"

type Undo = {
  attempt_id: string
  inventory_item_id: string
  location_id: string
  /** Units that the repair added. */
  added: number
  difference: StockDifference[]
}

/**
 * Adds to the stock what a purchase that was cut off took without a label, by
 * as much, for others have bought meanwhile.
 */
export const correctLabelStock: Repair<Undo> = {
  apply: async (container, { expected, found }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const attempt_id = String(found.attempt_id)
    const inventory_item_id = String(found.inventory_item_id)
    const added = Number(expected.stocked) - Number(found.stocked)
    const place = { inventory_item_id, location_id: String(found.location_id) }
    const { difference } = await packing.retrievePackingLabelAttempt(attempt_id)
    const all = (difference ?? []) as unknown as StockDifference[]
    await adjust(container, place, added)
    await keep(
      packing,
      attempt_id,
      all.filter((one) => one.inventory_item_id !== inventory_item_id)
    )
    return {
      before: { stocked: Number(found.stocked) },
      after: { stocked: Number(expected.stocked) },
      undo: { attempt_id, ...place, added, difference: all },
    }
  },
  undo: async (container, { added, attempt_id, difference, ...place }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    await adjust(container, place, -added)
    await keep(packing, attempt_id, difference)
  },
}

const adjust = (
  container: MedusaContainer,
  place: { inventory_item_id: string; location_id: string },
  units: number
) =>
  underItemLocks(container, [place.inventory_item_id], () =>
    container
      .resolve(Modules.INVENTORY)
      .adjustInventory(place.inventory_item_id, place.location_id, units)
  )

const keep = (
  packing: PackingModuleService,
  id: string,
  difference: StockDifference[]
) =>
  packing.updatePackingLabelAttempts({
    id,
    difference: difference.length
      ? (difference as unknown as Record<string, unknown>)
      : null,
  })
