import type { Seller } from "./seller"

/** What every paper's snapshot has. */
export type DocumentFrame = {
  language: "id" | "en"
  /** UTC, ISO 8601; printed in `time_zone`. */
  issued_at: string
  time_zone: string
  seller: Seller
  /** Where who holds the paper may see whether it counts, as QR code. */
  verify_url?: string | null
  /** SHA-256 of the seller's logo; its bytes are kept once. */
  logo?: string | null
}
