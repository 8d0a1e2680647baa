import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Payee } from "../../../modules/reconciliation/storage/set-payee"
import { setPayeeStep } from "../steps/set-payee"

export const setPayeeWorkflowId = "set-payee"

/** Says where buyers transfer to; from then on new orders get codes for it. */
export const setPayeeWorkflow = createWorkflow(
  setPayeeWorkflowId,
  (input: WorkflowData<{ id: string; payee: Payee | null }>) =>
    new WorkflowResponse(setPayeeStep(input))
)
