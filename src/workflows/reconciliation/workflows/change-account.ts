import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ChangeAccountInput,
  changeAccountStep,
} from "../steps/change-account"

export const changeAccountWorkflowId = "change-reconciliation-account-workflow"

/** Changes how an account is watched: its days, and what its fees must be. */
export const changeAccountWorkflow = createWorkflow(
  changeAccountWorkflowId,
  (input: WorkflowData<ChangeAccountInput>) =>
    new WorkflowResponse(changeAccountStep(input))
)
