export type DocumentParty = {
  name: string
  address: string[]
  phone?: string | null
  email?: string | null
}

export type DocumentLine = {
  sku: string | null
  title: string
  quantity: number
  unit: string
}

/**
 * All that a delivery note (*surat jalan*) prints. It is frozen when the note
 * is issued; there is no money in it.
 */
export type DeliveryNoteSnapshot = {
  type: "delivery_note"
  language: "id" | "en"
  number: string
  /** UTC, ISO 8601; printed in `time_zone`. */
  issued_at: string
  time_zone: string
  seller: DocumentParty
  buyer: DocumentParty
  order: { display_id: number; placed_at: string }
  lines: DocumentLine[]
  shipment: {
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
}
