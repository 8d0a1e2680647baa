import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { applyMatchStep } from "../steps/apply-match"
import {
  type ConfirmMatchInput,
  confirmMatchStep,
} from "../steps/confirm-match"

export const confirmMatchWorkflowId = "confirm-match"

/** Confirms what a line pays, and carries out what follows. */
export const confirmMatchWorkflow = createWorkflow(
  confirmMatchWorkflowId,
  (input: WorkflowData<ConfirmMatchInput>) => {
    const match = confirmMatchStep(input)
    applyMatchStep(match)
    return new WorkflowResponse(match)
  }
)
