import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { underItemLocks } from "../../under-item-locks"
import { PUT_AWAY_METADATA_KEY } from "../put-away/put-away-metadata-key"
import { settlePutAway } from "../put-away/settle-put-away"

export const settleLeftPutAwaysStepId = "settle-left-put-aways"

/**
 * Does what a kill left undone of put-aways: the stock of those that were
 * confirmed, and reservations of those that were never written.
 */
export const settleLeftPutAwaysStep = createStep(
  settleLeftPutAwaysStepId,
  async (_, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const left = await packing.listPackingPutAways(
      { state: "done", reservation_id: { $ne: null } },
      { select: ["id"] }
    )
    for (const { id } of left) {
      await settlePutAway(container, id)
    }
    await packing.endEmptiedParcels(null)
    const lost = await packing.findLostHolds(PUT_AWAY_METADATA_KEY)
    for (const { id, inventory_item_id } of lost) {
      await underItemLocks(container, [inventory_item_id], () =>
        container.resolve(Modules.INVENTORY).deleteReservationItems([id])
      )
    }
    return new StepResponse(left.length + lost.length)
  }
)
