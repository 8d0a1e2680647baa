import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  findOrdersShortOfStockStep,
  type StockChange,
} from "../steps/find-orders-short-of-stock"
import { verifyEachOrderStep } from "../steps/verify-each-order"

export const recheckStockWorkflowId = "recheck-stock"

/** Verifies the orders that wait for an item whose stock has changed. */
export const recheckStockWorkflow = createWorkflow(
  recheckStockWorkflowId,
  (input: WorkflowData<StockChange>) => {
    const order_ids = findOrdersShortOfStockStep(input)
    const checked = verifyEachOrderStep(
      transform({ order_ids }, (found) => ({ ...found, actor: "system" }))
    )
    return new WorkflowResponse(checked)
  }
)
