import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type CreateOverrideInput,
  createOverrideStep,
} from "../steps/create-override"

export const createOverrideWorkflowId = "create-override"

/**
 * Notes what a person knows of coming demand; the next run plans by it.
 *
 * @throws MedusaError NOT_FOUND, INVALID_DATA.
 */
export const createOverrideWorkflow = createWorkflow(
  createOverrideWorkflowId,
  (input: WorkflowData<CreateOverrideInput>) =>
    new WorkflowResponse(createOverrideStep(input))
)
