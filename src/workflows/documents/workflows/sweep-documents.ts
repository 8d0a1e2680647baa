import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { issueMissingDeliveryNotesStep } from "../steps/issue-missing-delivery-notes"

export const sweepDocumentsWorkflowId = "sweep-documents"

/** Issues what a crash or a missing seller kept from being issued. */
export const sweepDocumentsWorkflow = createWorkflow(
  sweepDocumentsWorkflowId,
  (input: WorkflowData<{ actor: string }>) =>
    new WorkflowResponse(issueMissingDeliveryNotesStep(input))
)
