import type { DocumentSnapshot } from "../../modules/documents/snapshot/document-snapshot"

/** A paper's number; for those without a series its bar code, or null. */
export function nameDocument(snapshot: DocumentSnapshot): string | null {
  switch (snapshot.type) {
    case "invoice":
    case "delivery_note":
    case "purchase_order":
    case "receipt":
      return snapshot.number
    case "pick_list":
    case "manifest":
      return snapshot.code
    case "packing_slip":
    case "label":
      return snapshot.shipment.code ?? null
  }
}
