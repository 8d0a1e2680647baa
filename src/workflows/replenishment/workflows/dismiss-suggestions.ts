import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type DismissSuggestionsInput,
  dismissSuggestionsStep,
} from "../steps/dismiss-suggestions"

export const dismissSuggestionsWorkflowId = "dismiss-suggestions-by-person"

/**
 * Closes open suggestions that nobody follows; the next run suggests again.
 *
 * @returns ids of those that were open.
 */
export const dismissSuggestionsWorkflow = createWorkflow(
  dismissSuggestionsWorkflowId,
  (input: WorkflowData<DismissSuggestionsInput>) =>
    new WorkflowResponse(dismissSuggestionsStep(input))
)
