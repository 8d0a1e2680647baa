import type { TimelineEntry } from "../../../types/timeline"
import type { ShortPick } from "./find-short-pick"

/** Says what was missing where, what it took off the stock, and who gives it. */
export const toShortEntries = (short: ShortPick): TimelineEntry[] => [
  {
    order_id: short.order_id,
    kind: "short_picked",
    cause: `short:${short.id}`,
    at: short.at,
    actor: short.actor,
    payload: {
      sku: short.sku,
      title: short.title,
      units: short.quantity,
      reason: short.reason,
      location_id: short.location_id,
      written_off: short.reason === "NO_VARIANCE" ? 0 : short.quantity,
      moved: short.moved,
      outcome: short.outcome,
    },
  },
]
