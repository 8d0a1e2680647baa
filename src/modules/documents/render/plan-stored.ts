import { MedusaError } from "@medusajs/framework/utils"
import type { DocumentSnapshot } from "../snapshot/document-snapshot"
import { hashSnapshot } from "../snapshot/hash-snapshot"
import { findLogo, type StoredLogo } from "./find-logo"
import type { DocumentStatus } from "./document-status"
import type { PaperPlan } from "./paper-plan"
import { planDocument } from "./plan-document"

export type StoredDocument = {
  number: string
  status: DocumentStatus
  snapshot: unknown
  snapshot_sha256: string
}

/**
 * How an issued paper is drawn.
 *
 * @param logos among them the one with which it was issued.
 * @throws MedusaError UNEXPECTED_STATE when the stored contents are not
 *   those that were issued.
 */
export function planStored(
  document: StoredDocument,
  logos: StoredLogo[]
): PaperPlan {
  const snapshot = document.snapshot as DocumentSnapshot
  if (hashSnapshot(snapshot) !== document.snapshot_sha256) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Document ${document.number} is not printed: its stored contents do ` +
        "not match the checksum of its issue. Compare it with a backup."
    )
  }
  return {
    ...planDocument(snapshot, document.status),
    logo: findLogo(snapshot, logos),
  }
}
