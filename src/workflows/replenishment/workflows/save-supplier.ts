import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type SaveSupplierInput,
  saveSupplierStep,
} from "../steps/save-supplier"

export const saveSupplierWorkflowId = "save-supplier"

/** Makes a supplier (id null), or changes one. */
export const saveSupplierWorkflow = createWorkflow(
  saveSupplierWorkflowId,
  (input: WorkflowData<SaveSupplierInput>) =>
    new WorkflowResponse(saveSupplierStep(input))
)
