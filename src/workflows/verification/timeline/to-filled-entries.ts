import type { TimelineEntry } from "../../../types/timeline"

type Filled = { order_id: string; backorder_id: string; filled: number }

/** Units that came for a back-order, once per number of units it has. */
export const toFilledEntries = (
  filled: Filled[],
  actor: string
): TimelineEntry[] =>
  filled.map(({ order_id, backorder_id, filled: units }) => ({
    order_id,
    kind: "allocated",
    cause: `backorder:${backorder_id}:${units}`,
    at: new Date(),
    actor,
    payload: { backorder_id, units },
  }))
