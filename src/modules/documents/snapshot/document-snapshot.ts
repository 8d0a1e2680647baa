import type { DeliveryNoteSnapshot } from "./delivery-note-snapshot"
import type { InvoiceSnapshot } from "./invoice-snapshot"
import type { LabelSnapshot } from "./label-snapshot"
import type { ManifestSnapshot } from "./manifest-snapshot"
import type { PackingSlipSnapshot } from "./packing-slip-snapshot"
import type { PickListSnapshot } from "./pick-list-snapshot"
import type { PurchaseOrderSnapshot } from "./purchase-order-snapshot"
import type { ReceiptSnapshot } from "./receipt-snapshot"

/** Every paper that can be drawn; the first three are numbered. */
export type DocumentSnapshot =
  | InvoiceSnapshot
  | DeliveryNoteSnapshot
  | ReceiptSnapshot
  | PackingSlipSnapshot
  | LabelSnapshot
  | PickListSnapshot
  | ManifestSnapshot
  | PurchaseOrderSnapshot
