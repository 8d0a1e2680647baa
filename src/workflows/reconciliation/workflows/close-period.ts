import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ClosePeriodInput } from "../../../modules/reconciliation/storage/periods/close-period"
import { closePeriodStep } from "../steps/close-period"

export const closePeriodWorkflowId = "close-period"

/** Closes an account's days: their matches stand for good. */
export const closePeriodWorkflow = createWorkflow(
  closePeriodWorkflowId,
  (input: WorkflowData<ClosePeriodInput>) =>
    new WorkflowResponse(closePeriodStep(input))
)
