import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { applyMatchStep } from "../steps/apply-match"
import { undoPairStep, type UndoMatchInput } from "../steps/undo-pair"

export const undoMatchWorkflowId = "undo-match"

/** Takes a match back, and what it made core do. */
export const undoMatchWorkflow = createWorkflow(
  undoMatchWorkflowId,
  (input: WorkflowData<UndoMatchInput>) => {
    const match = undoPairStep(input)
    applyMatchStep(match)
    return new WorkflowResponse(match)
  }
)
