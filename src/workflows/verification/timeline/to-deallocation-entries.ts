import type { TimelineEntry } from "../../../types/timeline"
import type { Deallocated } from "../stock/deallocate-order"

/** Says that a held order gave its units back. */
export const toDeallocationEntries = (
  order_id: string,
  deallocated: Deallocated | null,
  actor: string
): TimelineEntry[] =>
  deallocated
    ? [
        {
          order_id,
          kind: "deallocated",
          cause: `free:${[...deallocated.reservations].sort()[0]}`,
          at: new Date(),
          actor,
          payload: { units: deallocated.units },
        },
      ]
    : []
