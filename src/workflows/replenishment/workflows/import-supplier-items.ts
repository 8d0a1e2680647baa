import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { importSupplierItemsStep } from "../steps/import-supplier-items"

export const importSupplierItemsWorkflowId = "import-supplier-items"

/**
 * Imports a CSV of what suppliers sell. Rows that are wrong are told by line
 * and column; the good ones are written together.
 */
export const importSupplierItemsWorkflow = createWorkflow(
  importSupplierItemsWorkflowId,
  (input: WorkflowData<{ content: string }>) =>
    new WorkflowResponse(importSupplierItemsStep(input))
)
