import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type ConfirmMatchInput, confirmPairStep } from "../steps/confirm-pair"
import { applyMatchStep } from "../steps/apply-match"

export const confirmMatchWorkflowId = "confirm-match"

/** Confirms that a line pays an item, and carries out what follows. */
export const confirmMatchWorkflow = createWorkflow(
  confirmMatchWorkflowId,
  (input: WorkflowData<ConfirmMatchInput>) => {
    const match = confirmPairStep(input)
    applyMatchStep(match)
    return new WorkflowResponse(match)
  }
)
