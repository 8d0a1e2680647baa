import type { TimelineEntry } from "../../../types/timeline"

/** A release; its time tells it from a second one after a later hold. */
export const toReleaseEntry = (
  orderId: string,
  releasedAt: string,
  actor: string
): TimelineEntry => ({
  order_id: orderId,
  kind: "released",
  cause: `release:${releasedAt}`,
  at: releasedAt,
  actor,
})
