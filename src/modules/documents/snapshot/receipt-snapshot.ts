import type { DocumentFrame } from "./document-frame"
import type { DocumentParty } from "./document-party"

/** All that a receipt (*kwitansi*) prints: money that was verified. */
export type ReceiptSnapshot = DocumentFrame & {
  type: "receipt"
  number: string
  buyer: DocumentParty
  currency_code: string
  receipt: {
    received_from: string
    /** Decimal of main units. */
    amount: string
    purpose: string
    /** Where it is signed. */
    place: string | null
    method: string | null
    /** UTC, ISO 8601. */
    received_at: string
    references: string[]
  }
  /** The amount in words. */
  words: string
  stamp_duty: boolean
  /** Of an electronic *meterai*. */
  stamp_serial?: string | null
}
