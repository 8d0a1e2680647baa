import type { DocumentStatus } from "../../../modules/documents/render/document-status"
import type { DocumentSnapshot } from "../../../modules/documents/snapshot/document-snapshot"

/** What one entry of an input file comes to. */
export type DocumentDraft = {
  snapshot: DocumentSnapshot
  status: DocumentStatus
}

/**
 * Reads an entry of one type.
 *
 * @throws BadField for a field that is not as it must be, and what counting
 *   the paper throws (DocumentRefusal, RangeError).
 */
export type ReadDraft = (value: unknown) => DocumentDraft
