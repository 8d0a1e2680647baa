import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findWaitingItemsStep } from "../steps/stock/find-waiting-items"
import { fillBackordersWorkflow } from "./fill-backorders"

export const releaseBackordersWorkflowId = "release-backorders"

/** Fills all back-orders for which units are free: what an event missed. */
export const releaseBackordersWorkflow = createWorkflow(
  releaseBackordersWorkflowId,
  (input: WorkflowData<{ actor: string }>) => {
    const inventory_item_ids = findWaitingItemsStep()
    const filled = fillBackordersWorkflow.runAsStep({
      input: transform({ input, inventory_item_ids }, (both) => ({
        inventory_item_ids: both.inventory_item_ids,
        actor: both.input.actor,
      })),
    })
    return new WorkflowResponse(filled)
  }
)
