import type { TimelineEntry } from "../../../types/timeline"
import type { FreedUnits } from "../order/free-units"

/** Says that a held order gave its units back. */
export const toFreedEntries = (
  order_id: string,
  freed: FreedUnits | null,
  actor: string
): TimelineEntry[] =>
  freed
    ? [
        {
          order_id,
          kind: "deallocated",
          cause: `free:${[...freed.reservations].sort()[0]}`,
          at: new Date(),
          actor,
          payload: { units: freed.units },
        },
      ]
    : []
