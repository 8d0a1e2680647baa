import { MedusaError } from "@medusajs/framework/utils"
import type { DocumentSnapshot } from "../snapshot/document-snapshot"
import { hashSnapshot } from "../snapshot/hash-snapshot"
import type { DocumentStatus } from "./document-status"
import { renderDocument } from "./render-document"
import type { RenderedDocument } from "./rendered-document"

export type StoredDocument = {
  number: string
  status: DocumentStatus
  snapshot: unknown
  snapshot_sha256: string
}

/**
 * Prints an issued document: the same document gives the same bytes.
 *
 * @throws MedusaError UNEXPECTED_STATE when the stored contents are not
 *   those that were issued.
 */
export async function renderStored(
  document: StoredDocument
): Promise<RenderedDocument & { number: string }> {
  const snapshot = document.snapshot as DocumentSnapshot
  if (hashSnapshot(snapshot) !== document.snapshot_sha256) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Document ${document.number} is not printed: its stored contents do ` +
        "not match the checksum of its issue. Compare it with a backup."
    )
  }
  const rendered = await renderDocument(snapshot, document.status)
  return { ...rendered, number: document.number }
}
