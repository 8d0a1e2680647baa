import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  setBackorderPriorityStep,
  type SetBackorderPriorityInput,
} from "../steps/stock/set-backorder-priority"

export const setBackorderPriorityWorkflowId = "set-backorder-priority"

/** Moves a back-order in its item's queue: the higher, the earlier. */
export const setBackorderPriorityWorkflow = createWorkflow(
  setBackorderPriorityWorkflowId,
  (input: WorkflowData<SetBackorderPriorityInput>) =>
    new WorkflowResponse(setBackorderPriorityStep(input))
)
