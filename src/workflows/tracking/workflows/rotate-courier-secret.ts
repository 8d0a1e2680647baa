import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type RotateCourierSecretInput,
  rotateCourierSecretStep,
} from "../steps/rotate-courier-secret"

export const rotateCourierSecretWorkflowId = "rotate-courier-secret"

/** Gives an account a new webhook secret; two are good for 24 hours. */
export const rotateCourierSecretWorkflow = createWorkflow(
  rotateCourierSecretWorkflowId,
  (input: WorkflowData<RotateCourierSecretInput>) =>
    new WorkflowResponse(rotateCourierSecretStep(input))
)
