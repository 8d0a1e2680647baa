import { toMinorUnits } from "../../../money/to-minor-units"
import { receiptRenderer } from "../render/receipt-renderer"
import {
  completeReceipt,
  type ReceiptDraft,
} from "../snapshot/complete-receipt"
import type { IssueDocumentInput } from "../storage/issue-document-input"
import type { IssueFrame } from "./issue-frame"
import type { IssueRequest } from "./issue-request"

/** What the caller knows of a receipt; the module adds the rest. */
export type IssueReceiptInput = IssueRequest & {
  /** Capture, or claim of a match. */
  source_id: string
  /** What the order received and kept, minor units as text. */
  limit_minor: string
  contents: Omit<ReceiptDraft, "type" | "time_zone" | "seller">
}

/** A receipt as the series takes it. */
export function toReceiptInput(
  { contents, ...request }: IssueReceiptInput,
  { options, seller }: IssueFrame
): IssueDocumentInput {
  const receipt = completeReceipt({
    ...contents,
    receipt: {
      ...contents.receipt,
      place: contents.receipt.place ?? options.receipt.place,
    },
    type: "receipt",
    time_zone: options.timeZone,
    seller,
  })
  return {
    ...request,
    type: "receipt",
    scope: "",
    pattern: options.receipt.pattern,
    reset: options.receipt.reset,
    renderer: receiptRenderer,
    contents: receipt,
    money: {
      amount_minor: toMinorUnits(
        receipt.receipt.amount,
        receipt.currency_code
      ).toString(),
      currency_code: receipt.currency_code.toLowerCase(),
      stamp_duty: receipt.stamp_duty,
    },
  }
}
