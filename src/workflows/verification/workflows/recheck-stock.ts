import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  findOrdersShortOfStockStep,
  type StockChange,
} from "../steps/stock/find-orders-short-of-stock"
import { verifyEachOrderStep } from "../steps/verify-each-order"
import { fillBackordersWorkflow } from "./fill-backorders"

export const recheckStockWorkflowId = "recheck-stock"

/**
 * Fills the back-orders of an item whose stock has changed, then verifies the
 * orders that are held for it.
 */
export const recheckStockWorkflow = createWorkflow(
  recheckStockWorkflowId,
  (input: WorkflowData<StockChange>) => {
    const { order_ids, inventory_item_ids } = findOrdersShortOfStockStep(input)
    fillBackordersWorkflow.runAsStep({
      input: transform({ inventory_item_ids }, (found) => ({
        ...found,
        actor: "system",
      })),
    })
    const checked = verifyEachOrderStep(
      transform({ order_ids }, (found) => ({ ...found, actor: "system" }))
    )
    return new WorkflowResponse(checked)
  }
)
