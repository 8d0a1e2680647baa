import type { TrackingStatus } from "../../../types/tracking"

/**
 * What each status means for the fold. `rank` only breaks ties between events
 * of one moment; `physical`: somebody had the parcel in their hands.
 */
export const statusTable: Record<
  TrackingStatus,
  { rank: number; physical: boolean; terminal: boolean }
> = {
  pending: { rank: 0, physical: false, terminal: false },
  cancelled: { rank: 1, physical: false, terminal: true },
  picked_up: { rank: 2, physical: true, terminal: false },
  in_transit: { rank: 3, physical: true, terminal: false },
  on_hold: { rank: 4, physical: true, terminal: false },
  out_for_delivery: { rank: 5, physical: true, terminal: false },
  delivery_failed: { rank: 6, physical: true, terminal: false },
  ready_for_pickup: { rank: 7, physical: true, terminal: false },
  delivered: { rank: 8, physical: true, terminal: true },
  return_in_transit: { rank: 9, physical: true, terminal: false },
  returned: { rank: 10, physical: true, terminal: true },
  lost: { rank: 11, physical: false, terminal: true },
  disposed: { rank: 12, physical: false, terminal: true },
  expired: { rank: 13, physical: false, terminal: true },
  unknown: { rank: -1, physical: false, terminal: false },
}
