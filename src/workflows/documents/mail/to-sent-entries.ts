import type { TimelineEntry } from "../../../types/timeline"

type Sent = {
  document: { order_id: string; type: string; number: string }
  delivery: { id: string; at: Date | string; state: string }
  actor: string
}

/** Says that a paper was mailed, once it was. */
export const toSentEntries = ({
  document: { order_id, type, number },
  delivery: { id, at, state },
  actor,
}: Sent): TimelineEntry[] =>
  state === "sent"
    ? [
        {
          order_id,
          kind: "message_sent",
          cause: `delivery:${id}`,
          at,
          actor,
          payload: { type, number },
        },
      ]
    : []
