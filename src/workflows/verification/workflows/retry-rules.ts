import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findOrdersWithOpenHitsStep } from "../steps/rules/find-orders-with-open-hits"
import { finishRulesOfEachOrderStep } from "../steps/rules/finish-rules-of-each-order"

export const retryRulesWorkflowId = "retry-rules"

/** Does what rules left undone, of the orders that waited longest. */
export const retryRulesWorkflow = createWorkflow(retryRulesWorkflowId, () => {
  const order_ids = findOrdersWithOpenHitsStep()
  return new WorkflowResponse(
    finishRulesOfEachOrderStep(transform({ order_ids }, (found) => found))
  )
})
