import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { DiscrepancyChange } from "../../../modules/reconciliation/storage/discrepancies/update-discrepancy"
import { changeDiscrepancyStep } from "../steps/change-discrepancy"

export const changeDiscrepancyWorkflowId = "change-discrepancy"

/** Notes who works on a discrepancy, or until when it may wait. */
export const changeDiscrepancyWorkflow = createWorkflow(
  changeDiscrepancyWorkflowId,
  (input: WorkflowData<DiscrepancyChange>) =>
    new WorkflowResponse(changeDiscrepancyStep(input))
)
