import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type EndOverrideInput, endOverrideStep } from "../steps/end-override"

export const endOverrideWorkflowId = "end-override"

/**
 * Ends an override before its last day.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED.
 */
export const endOverrideWorkflow = createWorkflow(
  endOverrideWorkflowId,
  (input: WorkflowData<EndOverrideInput>) =>
    new WorkflowResponse(endOverrideStep(input))
)
