import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { rejectSuggestionStep } from "../steps/reject-suggestion"

export const rejectSuggestionWorkflowId = "reject-suggestion"

/** Notes that a suggestion is wrong: it is not made again for its line. */
export const rejectSuggestionWorkflow = createWorkflow(
  rejectSuggestionWorkflowId,
  (input: WorkflowData<{ id: string; actor: string }>) =>
    new WorkflowResponse(rejectSuggestionStep(input))
)
