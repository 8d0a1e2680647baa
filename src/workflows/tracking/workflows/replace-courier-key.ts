import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ReplaceCourierKeyInput,
  replaceCourierKeyStep,
} from "../steps/replace-courier-key"

export const replaceCourierKeyWorkflowId = "replace-courier-key"

/** Gives an account a new API key and lets it be called again. */
export const replaceCourierKeyWorkflow = createWorkflow(
  replaceCourierKeyWorkflowId,
  (input: WorkflowData<ReplaceCourierKeyInput>) =>
    new WorkflowResponse(replaceCourierKeyStep(input))
)
