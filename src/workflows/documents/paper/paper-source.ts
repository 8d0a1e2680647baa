import type { DocumentType } from "../../../types/document"

/** What a paper is issued for: an order, a parcel, or a capture or
 * claim of a match. */
export type PaperSource = { type: DocumentType; source_id: string }
