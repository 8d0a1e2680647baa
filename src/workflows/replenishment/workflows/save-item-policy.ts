import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type SaveItemPolicyInput,
  saveItemPolicyStep,
} from "../steps/save-item-policy"

export const saveItemPolicyWorkflowId = "save-item-policy"

/**
 * Makes or changes what people decide for an item, at one location or at all.
 *
 * @throws MedusaError NOT_FOUND, INVALID_DATA.
 */
export const saveItemPolicyWorkflow = createWorkflow(
  saveItemPolicyWorkflowId,
  (input: WorkflowData<SaveItemPolicyInput>) =>
    new WorkflowResponse(saveItemPolicyStep(input))
)
