import type { DocumentSnapshot } from "../snapshot/document-snapshot"
import type { DocumentStatus } from "./document-status"
import { renderDeliveryNote } from "./render-delivery-note"
import { renderInvoice } from "./render-invoice"
import { renderLabel } from "./render-label"
import { renderPackingSlip } from "./render-packing-slip"
import { renderPickList } from "./render-pick-list"
import { renderReceipt } from "./render-receipt"
import type { RenderedDocument } from "./rendered-document"

/** Draws any paper from its snapshot. */
export function renderDocument(
  snapshot: DocumentSnapshot,
  status: DocumentStatus
): Promise<RenderedDocument> {
  switch (snapshot.type) {
    case "invoice":
      return renderInvoice(snapshot, status)
    case "delivery_note":
      return renderDeliveryNote(snapshot, status)
    case "receipt":
      return renderReceipt(snapshot, status)
    case "packing_slip":
      return renderPackingSlip(snapshot, status)
    case "label":
      return renderLabel(snapshot, status)
    case "pick_list":
      return renderPickList(snapshot, status)
  }
}
