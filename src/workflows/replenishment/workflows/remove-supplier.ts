import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { removeSupplierStep } from "../steps/remove-supplier"

export const removeSupplierWorkflowId = "remove-supplier"

/** Removes a supplier of whom nothing is ordered. */
export const removeSupplierWorkflow = createWorkflow(
  removeSupplierWorkflowId,
  (input: WorkflowData<{ id: string }>) =>
    new WorkflowResponse(removeSupplierStep(input))
)
