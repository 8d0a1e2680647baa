import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type ApplyEventsInput,
  applyProviderEventsStep,
} from "../steps/apply-provider-events"
import { projectOrdersStep } from "../steps/project-orders"

export const applyProviderEventsWorkflowId = "apply-provider-events-workflow"

/**
 * Does what follows from providers' events: a refund without answer is
 * settled, and the items of captures and refunds get their provider's ids.
 */
export const applyProviderEventsWorkflow = createWorkflow(
  applyProviderEventsWorkflowId,
  (input: WorkflowData<ApplyEventsInput>) => {
    const touched = applyProviderEventsStep(input)
    projectOrdersStep(touched)
    return new WorkflowResponse(touched)
  }
)
