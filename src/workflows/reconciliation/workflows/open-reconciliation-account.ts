import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NewAccount } from "../../../modules/reconciliation/storage/insert-account"
import { openReconciliationAccountStep } from "../steps/open-reconciliation-account"

export const openReconciliationAccountWorkflowId = "open-reconciliation-account"

/** Opens an account whose statements are read. */
export const openReconciliationAccountWorkflow = createWorkflow(
  openReconciliationAccountWorkflowId,
  (input: WorkflowData<NewAccount>) =>
    new WorkflowResponse(openReconciliationAccountStep(input))
)
