import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ChangeProjectDemandInput,
  changeProjectDemandStep,
} from "../steps/change-project-demand"

export const changeProjectDemandWorkflowId = "change-project-demand"

/**
 * Says that a known order is served, given up, or wanted again.
 *
 * @throws MedusaError NOT_FOUND.
 */
export const changeProjectDemandWorkflow = createWorkflow(
  changeProjectDemandWorkflowId,
  (input: WorkflowData<ChangeProjectDemandInput>) =>
    new WorkflowResponse(changeProjectDemandStep(input))
)
