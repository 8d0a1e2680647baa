import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { issueMissingDeliveryNotesStep } from "../steps/issue-missing-delivery-notes"
import { issueMissingInvoicesStep } from "../steps/issue-missing-invoices"
import { issueMissingReceiptsStep } from "../steps/issue-missing-receipts"
import { keepMissingPdfsStep } from "../steps/keep-missing-pdfs"

export const sweepDocumentsWorkflowId = "sweep-documents"

/**
 * Issues what a crash or a missing seller kept from being issued, and the
 * receipts of money that came in since; keeps the files of all.
 */
export const sweepDocumentsWorkflow = createWorkflow(
  sweepDocumentsWorkflowId,
  (input: WorkflowData<{ actor: string }>) => {
    const notes = issueMissingDeliveryNotesStep(input)
    const invoices = issueMissingInvoicesStep(input)
    const receipts = issueMissingReceiptsStep(input)
    const files = keepMissingPdfsStep(input)
    return new WorkflowResponse(
      transform([notes, invoices, receipts, files], (parts) => ({
        ids: parts.flatMap(({ ids }) => ids),
        failures: parts.flatMap(({ failures }) => failures),
      }))
    )
  }
)
