import { MedusaError } from "@medusajs/framework/utils"
import { toMinorUnits } from "../../../money/to-minor-units"
import { invoiceRenderer } from "../render/invoice-renderer"
import {
  completeInvoice,
  type InvoiceDraft,
} from "../snapshot/complete-invoice"
import type { IssueDocumentInput } from "../storage/issue-document-input"
import { DocumentRefusal } from "../tax/document-refusal"
import type { IssueFrame } from "./issue-frame"
import type { IssueRequest } from "./issue-request"

/** What the caller knows of an invoice; the module counts and adds the rest. */
export type IssueInvoiceInput = IssueRequest & {
  contents: Omit<InvoiceDraft, "type" | "time_zone" | "seller">
}

/**
 * An invoice as the series takes it.
 *
 * @throws MedusaError NOT_ALLOWED with TAX_MISMATCH or NOT_PKP_BUT_TAXED.
 */
export function toInvoiceInput(
  { contents, ...request }: IssueInvoiceInput,
  { options, seller }: IssueFrame
): IssueDocumentInput {
  const invoice = completeOrRefuse({
    ...contents,
    type: "invoice",
    time_zone: options.timeZone,
    seller,
  })
  return {
    ...request,
    type: "invoice",
    scope: "",
    pattern: options.invoice.pattern,
    reset: options.invoice.reset,
    source_id: request.order_id,
    renderer: invoiceRenderer,
    contents: invoice,
    money: {
      amount_minor: toMinorUnits(
        invoice.totals.total,
        invoice.currency_code
      ).toString(),
      currency_code: invoice.currency_code.toLowerCase(),
      stamp_duty: false,
    },
  }
}

function completeOrRefuse(draft: InvoiceDraft) {
  try {
    return completeInvoice(draft)
  } catch (error) {
    if (error instanceof DocumentRefusal || error instanceof RangeError) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message)
    }
    throw error
  }
}
