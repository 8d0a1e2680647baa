import type { DocumentShipment } from "../../../modules/documents/snapshot/document-shipment"
import { toLine } from "./to-line"

type Given = Omit<Partial<DocumentShipment>, "remaining"> & {
  remaining?: Parameters<typeof toLine>[0][]
}

/** A shipment with what the file left out. */
export const toShipment = (shipment: Given): DocumentShipment => ({
  code: shipment.code ?? null,
  parcel: shipment.parcel ?? "1/1",
  courier: shipment.courier ?? null,
  service: shipment.service ?? null,
  tracking_number: shipment.tracking_number ?? null,
  colli: shipment.colli ?? 1,
  gross_g: shipment.gross_g ?? null,
  remaining: (shipment.remaining ?? []).map(toLine),
})
