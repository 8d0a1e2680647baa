import type { TimelineEntry } from "../../../types/timeline"
import type { ReturnedUnits } from "../stock/return-moved-units"

/** Says which units went back to their location after an edit. */
export const toReturnEntries = (
  order_id: string,
  returned: ReturnedUnits[],
  actor: string
): TimelineEntry[] =>
  returned.map(({ reservation_id, from, to, quantity }) => ({
    order_id,
    kind: "allocated",
    cause: `return:${reservation_id}`,
    at: new Date(),
    actor,
    payload: { from, to, units: quantity },
  }))
