import type { TimelineEntry } from "../../../types/timeline"

type Closed = {
  alert: {
    id: string
    kind: string
    order_id: string | null
    tracker_id: string | null
  }
  input: { reason: string; actor: string }
}

/** Says in the order's timeline why a person closed an alert. */
export const toClosingEntries = ({
  alert: { id, kind, order_id, tracker_id },
  input: { reason, actor },
}: Closed): TimelineEntry[] =>
  order_id
    ? [
        {
          order_id,
          kind: "note",
          cause: `alert:${id}`,
          at: new Date(),
          actor,
          payload: { alert: kind, tracker_id, reason },
        },
      ]
    : []
