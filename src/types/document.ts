export const documentTypes = ["invoice", "delivery_note", "receipt"] as const

export type DocumentType = (typeof documentTypes)[number]

export const documentStatuses = ["issued", "void", "superseded"] as const

export type DocumentStatus = (typeof documentStatuses)[number]

/** `GET /admin/order-cycle/documents`: one issued paper. */
export type DocumentRow = {
  id: string
  type: DocumentType
  number: string
  order_id: string
  /** The order's number, null for one that is gone. */
  display_id: number | null
  /** What it was issued for: an order, a parcel, a capture, a match's claim. */
  source_id: string
  status: DocumentStatus
  issued_at: string
  issued_by: string
  /** Of an invoice or receipt, decimal of main units; else null. */
  amount: string | null
  currency_code: string | null
  /** Whether a receipt needs a *meterai*. */
  stamp_duty: boolean
  /** Why it no longer counts, since when and by whom. */
  void_reason: string | null
  ended_at: string | null
  ended_by: string | null
  /** The paper that came in its place. */
  superseded_by: string | null
  /** How its last mail fared, null without one. */
  mail: DeliveryState | null
}

export type DocumentListResponse = {
  documents: DocumentRow[]
  count: number
  offset: number
  limit: number
  /** When this was read. */
  as_of: string
}

export type DocumentResponse = { document: DocumentRow }

export const deliveryStates = [
  "sending",
  "sent",
  "failed",
  "no_provider",
] as const

/** `no_provider`: the shop has nobody who sends mails. */
export type DeliveryState = (typeof deliveryStates)[number]

/** Who got a paper, and how. */
export type DocumentDeliveryRow = {
  id: string
  channel: "print" | "email"
  /** The actor who printed it, or the address of the mail. */
  recipient: string
  cause: string
  state: DeliveryState
  /** The provider's words when the last try failed. */
  error: string | null
  at: string
}

export type DocumentSentResponse = { delivery: DocumentDeliveryRow }

export type DocumentDetailResponse = DocumentResponse & {
  /** Newest first. */
  deliveries: DocumentDeliveryRow[]
}

/**
 * `GET /store/order-cycle/documents/:token`: what who holds a paper may know
 * of it. Nobody's data is in it.
 */
export type DocumentVerification = {
  type: DocumentType
  number: string
  /** Day of issue in the zone of the papers, as `2026-11-26`. */
  issued_on: string
  /** Of an invoice or receipt, decimal of main units; else null. */
  amount: string | null
  currency_code: string | null
  status: DocumentStatus
}

export type DocumentVerificationResponse = { document: DocumentVerification }
