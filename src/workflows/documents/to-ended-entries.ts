import type { TimelineEntry } from "../../types/timeline"

type Ended = {
  id: string
  order_id: string
  type: string
  number: string
  ended_at: Date | string | null
  ended_by: string | null
  void_reason: string | null
}

/** Says that a paper no longer counts, and why. */
export const toEndedEntries = (document: Ended): TimelineEntry[] => [
  {
    order_id: document.order_id,
    kind: "document_voided",
    cause: `document_ended:${document.id}`,
    at: document.ended_at ?? new Date(),
    actor: document.ended_by ?? "system",
    payload: {
      type: document.type,
      number: document.number,
      reason: document.void_reason,
    },
  },
]
