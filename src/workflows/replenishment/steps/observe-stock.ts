import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPLENISHMENT_MODULE } from "../../../modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../../modules/replenishment/service"

export type SeenStock = {
  level_ids?: string[]
  /** Of reservations that were made, changed or deleted. */
  reservation_ids?: string[]
  places?: { inventory_item_id: string; location_id: string }[]
  /** The order that it happened for. */
  order_id?: string | null
}

export const observeStockStepId = "observe-stock"

/**
 * Writes into the ledger what changed of levels since it last saw them. What
 * is done twice finds nothing the second time, so nothing is taken back.
 */
export const observeStockStep = createStep(
  observeStockStepId,
  async (seen: SeenStock, { container }) => {
    const entries = await container
      .resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
      .observeStock(seen)
    return new StepResponse({ entries: entries.length })
  }
)
