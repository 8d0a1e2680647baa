import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { approveWriteOffStep } from "../steps/approve-write-off"

export const approveWriteOffWorkflowId = "approve-write-off"

/** The second person's yes to a write-off. */
export const approveWriteOffWorkflow = createWorkflow(
  approveWriteOffWorkflowId,
  (input: WorkflowData<{ id: string; actor: string }>) =>
    new WorkflowResponse(approveWriteOffStep(input))
)
