import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordScanStep, type RecordScanStepInput } from "../steps/record-scan"

export const verifyScanWorkflowId = "verify-scan"

/**
 * Checks what a station scanned against an open parcel. Only `ok` changes the
 * parcel; the same `client_id` is answered the same. It takes the parcel's row
 * lock instead of the order's, because stations scan several times a second.
 */
export const verifyScanWorkflow = createWorkflow(
  verifyScanWorkflowId,
  (input: WorkflowData<RecordScanStepInput>) =>
    new WorkflowResponse(recordScanStep(input))
)
