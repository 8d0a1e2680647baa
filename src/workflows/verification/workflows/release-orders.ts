import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  releaseEachOrderStep,
  type ReleaseOrdersInput,
} from "../steps/release-each-order"

export const releaseOrdersWorkflowId = "release-orders"

/**
 * Releases many orders, each by its own gates and as a workflow of its own.
 *
 * @returns those that went, and why the others did not.
 */
export const releaseOrdersWorkflow = createWorkflow(
  releaseOrdersWorkflowId,
  (input: WorkflowData<ReleaseOrdersInput>) =>
    new WorkflowResponse(releaseEachOrderStep(input))
)
