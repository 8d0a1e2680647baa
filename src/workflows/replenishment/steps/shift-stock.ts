import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockMove } from "../../../modules/replenishment/storage/ledger/shift-stock"
import { underItemLocks } from "../../under-item-locks"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const shiftStockStepId = "shift-stock"

/**
 * Moves what is stocked under core's own keys. A cause moves once, so nothing
 * is taken back.
 *
 * @returns ids of the levels that changed; none: it was done before.
 */
export const shiftStockStep = createStep(
  shiftStockStepId,
  async (moves: StockMove[], { container }) =>
    new StepResponse(
      await underItemLocks(
        container,
        moves.map((move) => move.inventory_item_id),
        () => resolveReplenishment(container).shiftStock(moves)
      )
    )
)
