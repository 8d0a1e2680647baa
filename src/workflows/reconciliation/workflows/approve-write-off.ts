import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composeWriteOffEffects } from "../compose/compose-write-off-effects"
import { approveWriteOffStep } from "../steps/approve-write-off"

export const approveWriteOffWorkflowId = "approve-write-off"

/** The second person's yes to a write-off, and what follows. */
export const approveWriteOffWorkflow = createWorkflow(
  approveWriteOffWorkflowId,
  (input: WorkflowData<{ id: string; actor: string }>) => {
    const approved = approveWriteOffStep(input)
    composeWriteOffEffects(approved)
    return new WorkflowResponse(approved)
  }
)
