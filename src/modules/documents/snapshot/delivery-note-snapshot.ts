import type { DocumentFrame } from "./document-frame"
import type { DocumentLine } from "./document-line"
import type { DocumentOrder } from "./document-order"
import type { DocumentParty } from "./document-party"
import type { DocumentShipment } from "./document-shipment"

/**
 * All that a delivery note (*surat jalan*) prints. It is frozen when the note
 * is issued; there is no money in it.
 */
export type DeliveryNoteSnapshot = DocumentFrame & {
  type: "delivery_note"
  number: string
  buyer: DocumentParty
  order: DocumentOrder
  lines: DocumentLine[]
  shipment: DocumentShipment
}
