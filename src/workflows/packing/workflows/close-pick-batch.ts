import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { closePickBatchStep } from "../steps/close-pick-batch"

export const closePickBatchWorkflowId = "close-pick-batch"

/** Ends a batch that nobody goes on with. */
export const closePickBatchWorkflow = createWorkflow(
  closePickBatchWorkflowId,
  (input: WorkflowData<{ batch_id: string }>) =>
    new WorkflowResponse(closePickBatchStep(input))
)
