import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { removeItemPolicyStep } from "../steps/remove-item-policy"

export const removeItemPolicyWorkflowId = "remove-item-policy"

/**
 * Takes back what people decided for an item.
 *
 * @throws MedusaError NOT_FOUND.
 */
export const removeItemPolicyWorkflow = createWorkflow(
  removeItemPolicyWorkflowId,
  (input: WorkflowData<{ id: string }>) =>
    new WorkflowResponse(removeItemPolicyStep(input))
)
