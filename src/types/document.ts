export type DocumentType = "invoice" | "delivery_note" | "receipt"

/** `GET /admin/order-cycle/documents`: one issued paper. */
export type DocumentRow = {
  id: string
  type: DocumentType
  number: string
  order_id: string
  /** What it was issued for: a delivery note's parcel. */
  source_id: string
  status: "issued" | "void" | "superseded"
  issued_at: string
  issued_by: string
  void_reason: string | null
}

export type DocumentListResponse = {
  documents: DocumentRow[]
  count: number
  offset: number
  limit: number
}
