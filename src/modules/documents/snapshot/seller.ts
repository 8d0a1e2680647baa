import type { DocumentParty } from "./document-party"

export type Seller = DocumentParty & {
  /** Tax number, 16 digits (15 before 2024). */
  npwp?: string | null
  /** Whether registered for PPN (*pengusaha kena pajak*). */
  pkp?: boolean
}
