import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { applyMatchStep } from "../steps/apply-match"
import type { UndoMatchInput } from "../../../modules/reconciliation/storage/match/undo-match"
import { undoMatchStep } from "../steps/undo-match"

export const undoMatchWorkflowId = "undo-match"

/** Takes a match back, and what it made core do. */
export const undoMatchWorkflow = createWorkflow(
  undoMatchWorkflowId,
  (input: WorkflowData<UndoMatchInput>) => {
    const match = undoMatchStep(input)
    applyMatchStep(match)
    return new WorkflowResponse(match)
  }
)
