import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { settleReceiptClaimsStep } from "../steps/settle-receipt-claims"

export const settleReceiptsWorkflowId = "settle-receipts"

/**
 * Issues the receipts that a confirmed match owes, or voids those of an undone
 * one. Run again, it does nothing; the documents' sweeper does what is missing.
 */
export const settleReceiptsWorkflow = createWorkflow(
  settleReceiptsWorkflowId,
  (input: WorkflowData<{ match_id: string; actor: string }>) =>
    new WorkflowResponse(settleReceiptClaimsStep(input))
)
