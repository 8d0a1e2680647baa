import type { DocumentFrame } from "./document-frame"
import type { DocumentLine } from "./document-line"
import type { DocumentOrder } from "./document-order"
import type { DocumentParty } from "./document-party"
import type { DocumentShipment } from "./document-shipment"

/** What lies in a parcel, for who opens it. No series, no money. */
export type PackingSlipSnapshot = DocumentFrame & {
  type: "packing_slip"
  buyer: DocumentParty
  order: DocumentOrder
  lines: DocumentLine[]
  shipment: Pick<DocumentShipment, "code" | "parcel">
  /** What the shop says to the customer. */
  note?: string | null
}
