import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type CreateProjectDemandInput,
  createProjectDemandStep,
} from "../steps/create-project-demand"

export const createProjectDemandWorkflowId = "create-project-demand"

/**
 * Notes a known order to come, outside the statistics.
 *
 * @throws MedusaError NOT_FOUND, INVALID_DATA.
 */
export const createProjectDemandWorkflow = createWorkflow(
  createProjectDemandWorkflowId,
  (input: WorkflowData<CreateProjectDemandInput>) =>
    new WorkflowResponse(createProjectDemandStep(input))
)
