import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findOpenHitsStep } from "../steps/find-open-hits"
import { finishEachOrderStep } from "../steps/finish-each-order"

export const retryRulesWorkflowId = "retry-rules"

/** Does what rules left undone, of the orders that waited longest. */
export const retryRulesWorkflow = createWorkflow(retryRulesWorkflowId, () => {
  const order_ids = findOpenHitsStep()
  return new WorkflowResponse(
    finishEachOrderStep(transform({ order_ids }, (found) => found))
  )
})
