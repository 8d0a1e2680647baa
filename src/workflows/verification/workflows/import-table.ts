import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { importTableStep, type ImportTableInput } from "../steps/import-table"

export const importTableWorkflowId = "import-verification-table"

/** Imports where the shop sends, or on which days nobody works. */
export const importTableWorkflow = createWorkflow(
  importTableWorkflowId,
  (input: WorkflowData<ImportTableInput>) =>
    new WorkflowResponse(importTableStep(input))
)
