import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ChangeCourierAccountInput,
  changeCourierAccountStep,
} from "../steps/change-courier-account"

export const changeCourierAccountWorkflowId = "change-courier-account"

/** Changes an account's name or limits, or switches it on or off. */
export const changeCourierAccountWorkflow = createWorkflow(
  changeCourierAccountWorkflowId,
  (input: WorkflowData<ChangeCourierAccountInput>) =>
    new WorkflowResponse(changeCourierAccountStep(input))
)
