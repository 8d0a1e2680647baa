import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type SaveSupplierItemInput,
  saveSupplierItemStep,
} from "../steps/save-supplier-item"

export const saveSupplierItemWorkflowId = "save-supplier-item"

/** Makes what a supplier sells (id null), or changes it. */
export const saveSupplierItemWorkflow = createWorkflow(
  saveSupplierItemWorkflowId,
  (input: WorkflowData<SaveSupplierItemInput>) =>
    new WorkflowResponse(saveSupplierItemStep(input))
)
