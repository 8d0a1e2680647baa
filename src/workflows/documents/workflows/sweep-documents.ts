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
import { sendMissingDocumentsStep } from "../steps/send-missing-documents"
import { settleReceiptClaimsStep } from "../steps/settle-receipt-claims"

export const sweepDocumentsWorkflowId = "sweep-documents"

/**
 * Issues what a crash or a missing seller kept from being issued, and the
 * receipts of money that came in since, and voids those of undone matches; keeps the files of all, and mails
 * what customers get.
 */
export const sweepDocumentsWorkflow = createWorkflow(
  sweepDocumentsWorkflowId,
  (input: WorkflowData<{ actor: string }>) => {
    const notes = issueMissingDeliveryNotesStep(input)
    const invoices = issueMissingInvoicesStep(input)
    const claims = settleReceiptClaimsStep(input)
    const receipts = issueMissingReceiptsStep(input)
    const files = keepMissingPdfsStep(input)
    const mails = sendMissingDocumentsStep(input)
    return new WorkflowResponse(
      transform([notes, invoices, claims, receipts, files, mails], (parts) => ({
        ids: parts.flatMap(({ ids }) => ids),
        failures: parts.flatMap(({ failures }) => failures),
      }))
    )
  }
)
