import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type SetEventSecretInput,
  setEventSecretStep,
} from "../steps/set-event-secret"

export const setEventSecretWorkflowId = "set-event-secret-workflow"

/** What an account's webhooks are signed with; the one before lasts a day. */
export const setEventSecretWorkflow = createWorkflow(
  setEventSecretWorkflowId,
  (input: WorkflowData<SetEventSecretInput>) =>
    new WorkflowResponse(setEventSecretStep(input))
)
