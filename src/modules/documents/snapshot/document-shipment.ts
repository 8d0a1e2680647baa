import type { DocumentLine } from "./document-line"

export type DocumentShipment = {
  /** Barcode of the parcel, null where there is none. */
  code?: string | null
  /** This parcel and all of the order so far, as `1/2`. */
  parcel: string
  courier: string | null
  service: string | null
  tracking_number: string | null
  colli: number
  gross_g: number | null
  /** What the order still waits for (*sisa*) after this shipment. */
  remaining: DocumentLine[]
}
