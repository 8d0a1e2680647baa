import type { TimelineEntry } from "../../../types/timeline"
import type { Fill } from "../stock/find-untold-fills"
import { toFilledCause } from "./to-filled-cause"

/** Units that came for a back-order, once per number of units it has. */
export const toFilledEntry = (fill: Fill, actor: string): TimelineEntry => ({
  order_id: fill.order_id,
  kind: "allocated",
  cause: toFilledCause(fill),
  at: new Date(),
  actor,
  payload: { backorder_id: fill.id, units: fill.filled },
})
