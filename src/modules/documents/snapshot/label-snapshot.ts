import type { DocumentFrame } from "./document-frame"
import type { DocumentOrder } from "./document-order"
import type { DocumentParty } from "./document-party"
import type { DocumentShipment } from "./document-shipment"

/** A parcel's address label, where the carrier gives none. No series. */
export type LabelSnapshot = DocumentFrame & {
  type: "label"
  buyer: DocumentParty
  order: DocumentOrder
  shipment: Omit<DocumentShipment, "remaining"> & {
    /** 18 digits, where the shop has a GS1 company prefix. */
    sscc?: string | null
  }
}
