import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { proposeWriteOffStep } from "../steps/propose-write-off"

export const proposeWriteOffWorkflowId = "propose-write-off"

/** Proposes to give up what is left open; a policy may need nobody else. */
export const proposeWriteOffWorkflow = createWorkflow(
  proposeWriteOffWorkflowId,
  (input: WorkflowData<{ discrepancy_id: string; actor: string }>) =>
    new WorkflowResponse(proposeWriteOffStep(input))
)
