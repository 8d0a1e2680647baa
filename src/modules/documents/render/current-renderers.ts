import type { DocumentType } from "../../../types/document"
import { deliveryNoteRenderer } from "./delivery-note-renderer"
import { invoiceRenderer } from "./invoice-renderer"
import { receiptRenderer } from "./receipt-renderer"

/** Name and version of what draws each type of numbered papers now. */
export const currentRenderers: Record<DocumentType, string> = {
  delivery_note: deliveryNoteRenderer,
  invoice: invoiceRenderer,
  receipt: receiptRenderer,
}
