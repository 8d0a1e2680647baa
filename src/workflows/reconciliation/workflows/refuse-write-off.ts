import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refuseWriteOffStep } from "../steps/refuse-write-off"

export const refuseWriteOffWorkflowId = "refuse-write-off"

/** The second person's no to a write-off. */
export const refuseWriteOffWorkflow = createWorkflow(
  refuseWriteOffWorkflowId,
  (input: WorkflowData<{ id: string; actor: string }>) =>
    new WorkflowResponse(refuseWriteOffStep(input))
)
