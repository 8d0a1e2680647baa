import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type FinishLevelEditInput,
  finishLevelEditStep,
} from "../steps/finish-level-edit"

export const finishLevelEditWorkflowId = "finish-level-edit"

/** Books an edit of levels that core has made, or gives it up. */
export const finishLevelEditWorkflow = createWorkflow(
  finishLevelEditWorkflowId,
  (input: WorkflowData<FinishLevelEditInput>) =>
    new WorkflowResponse(finishLevelEditStep(input))
)
