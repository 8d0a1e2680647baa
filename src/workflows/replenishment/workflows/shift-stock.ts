import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { StockMove } from "../../../modules/replenishment/storage/ledger/shift-stock"
import { observeStockStep } from "../steps/observe-stock"
import { shiftStockStep } from "../steps/shift-stock"

export const shiftStockWorkflowId = "shift-stock-units"

/**
 * Moves what is stocked, with why, and books it. A cause moves once.
 *
 * @returns whether it was done before.
 * @throws MedusaError NOT_FOUND where an item has no level, NOT_ALLOWED where
 *   less than nothing would be left; nothing is changed then.
 */
export const shiftStockWorkflow = createWorkflow(
  shiftStockWorkflowId,
  (moves: WorkflowData<StockMove[]>) => {
    const level_ids = shiftStockStep(moves)
    observeStockStep({ level_ids })
    when("anything-moved", level_ids, (ids) => ids.length > 0).then(() => {
      // Our transaction emits no event of core's: back-orders listen to it.
      emitEventStep({
        eventName: InventoryLevelWorkflowEvents.UPDATED,
        data: transform({ level_ids }, (of) =>
          of.level_ids.map((id) => ({ id }))
        ),
      })
    })
    return new WorkflowResponse(
      transform({ level_ids }, (of) => ({ duplicate: !of.level_ids.length }))
    )
  }
)
