import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composeWriteOffEffects } from "../compose/compose-write-off-effects"
import { proposeWriteOffStep } from "../steps/propose-write-off"

export const proposeWriteOffWorkflowId = "propose-write-off"

/**
 * Proposes to give up what is left open; where a policy needs nobody else it
 * is carried out, with what follows.
 */
export const proposeWriteOffWorkflow = createWorkflow(
  proposeWriteOffWorkflowId,
  (input: WorkflowData<{ discrepancy_id: string; actor: string }>) => {
    const proposed = proposeWriteOffStep(input)
    composeWriteOffEffects(proposed)
    return new WorkflowResponse(proposed)
  }
)
