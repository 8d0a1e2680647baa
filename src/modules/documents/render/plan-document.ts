import type { DocumentSnapshot } from "../snapshot/document-snapshot"
import type { DocumentStatus } from "./document-status"
import { planDeliveryNote } from "./plan-delivery-note"
import { planInvoice } from "./plan-invoice"
import { planLabel } from "./plan-label"
import { planManifest } from "./plan-manifest"
import { planPackingSlip } from "./plan-packing-slip"
import { planPickList } from "./plan-pick-list"
import { planPurchaseOrder } from "./plan-purchase-order"
import { planReceipt } from "./plan-receipt"
import type { PaperPlan } from "./paper-plan"

/** How any paper is drawn from its snapshot. */
export function planDocument(
  snapshot: DocumentSnapshot,
  status: DocumentStatus
): PaperPlan {
  switch (snapshot.type) {
    case "invoice":
      return planInvoice(snapshot, status)
    case "delivery_note":
      return planDeliveryNote(snapshot, status)
    case "receipt":
      return planReceipt(snapshot, status)
    case "packing_slip":
      return planPackingSlip(snapshot, status)
    case "label":
      return planLabel(snapshot, status)
    case "pick_list":
      return planPickList(snapshot, status)
    case "manifest":
      return planManifest(snapshot, status)
    case "purchase_order":
      return planPurchaseOrder(snapshot, status)
  }
}
