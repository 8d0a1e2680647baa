import type { TrackingStatus } from "../../../types/tracking"
import type { WatchedParcel } from "./watched-parcel"

/** Parcels from which a lane's gaps are believed. */
const ENOUGH = 30
const LEAST_HOURS = 24
const USUAL_HOURS = 48

const byStatus: Partial<Record<TrackingStatus, number>> = {
  out_for_delivery: 24,
  on_hold: 72,
  ready_for_pickup: 72,
  return_in_transit: 14 * 24,
}

const moving = new Set<TrackingStatus>([
  "picked_up",
  "in_transit",
  "delivery_failed",
])

/**
 * Hours without a physical scan after which a parcel is stalled: 1.5 × the
 * 95th percentile of its lane's gaps, 24 at least; 48 where the lane has too
 * few. A lane's gaps are those of transit: the states in which a parcel
 * rests, and the tour, have hours of their own (design §5).
 *
 * @param own hours of the shop's options, by status; they win.
 * @returns null: the state does not stall.
 */
export function stalledAfter(
  { status, lane }: Pick<WatchedParcel, "status" | "lane">,
  own: Partial<Record<TrackingStatus, number>> = {}
): number | null {
  const fixed = own[status] ?? byStatus[status]
  if (fixed !== undefined || !moving.has(status)) {
    return fixed ?? null
  }
  return lane && lane.n >= ENOUGH && lane.gap_p95_hours !== null
    ? Math.max(LEAST_HOURS, 1.5 * lane.gap_p95_hours)
    : USUAL_HOURS
}
