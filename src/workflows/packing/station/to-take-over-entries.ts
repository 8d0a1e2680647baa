import type { TimelineEntry } from "../../../types/timeline"

type TakenOver = {
  input: { station: string; actor: string }
  taken: {
    lock: { order_id: string; location_id: string; beat_at: Date | string }
    taken_from: string | null
  }
}

/** Tells that a station took an order over from another. */
export function toTakeOverEntries({
  input,
  taken: { lock, taken_from },
}: TakenOver): TimelineEntry[] {
  const at = new Date(lock.beat_at)
  return taken_from === null
    ? []
    : [
        {
          order_id: lock.order_id,
          kind: "override",
          cause: `station:${lock.location_id}:${at.toISOString()}`,
          at,
          actor: input.actor,
          payload: { code: input.station, note: taken_from },
        },
      ]
}
