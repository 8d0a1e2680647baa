import type { TimelineEntry } from "../../types/timeline"

type Issued = {
  id: string
  order_id: string
  type: string
  number: string
  issued_at: Date | string
  issued_by: string
}

/** Says that a paper was issued. */
export const toDocumentEntries = (document: Issued): TimelineEntry[] => [
  {
    order_id: document.order_id,
    kind: "document_issued",
    cause: `document:${document.id}`,
    at: document.issued_at,
    actor: document.issued_by,
    payload: { type: document.type, number: document.number },
  },
]
