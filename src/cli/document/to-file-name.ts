import type { DocumentStatus } from "../../modules/documents/render/document-status"
import type { DocumentSnapshot } from "../../modules/documents/snapshot/document-snapshot"
import { nameDocument } from "./name-document"

const numbered = new Set(["invoice", "delivery_note", "receipt"])

/**
 * The file of a paper: its number with what file systems refuse as `-`. A
 * name that another paper of the run took gets its place in the input.
 */
export function toFileName(
  snapshot: DocumentSnapshot,
  status: DocumentStatus,
  index: number,
  taken: Set<string>
): string {
  const words = [
    numbered.has(snapshot.type) ? null : snapshot.type,
    nameDocument(snapshot) ?? String(index + 1),
    status === "issued" ? null : status,
  ]
  const base = words
    .filter(Boolean)
    .join("-")
    .replace(/[^\w.-]+/g, "-")
  const free = taken.has(base) ? `${base}-${index + 1}` : base
  taken.add(free)
  return `${free}.pdf`
}
