import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { removeSupplierItemStep } from "../steps/remove-supplier-item"

export const removeSupplierItemWorkflowId = "remove-supplier-item"

/** A supplier does not sell it any more. */
export const removeSupplierItemWorkflow = createWorkflow(
  removeSupplierItemWorkflowId,
  (input: WorkflowData<{ id: string }>) =>
    new WorkflowResponse(removeSupplierItemStep(input))
)
