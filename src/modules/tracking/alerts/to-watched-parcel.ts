import type { LaneStat } from "../lanes/lane-stat"
import type { WatchedRow } from "../storage/lock-watched"
import type { ShipmentFacts } from "./shipment-facts"
import type { WatchedParcel } from "./watched-parcel"
import { toDate } from "../time/to-date"

/**
 * What a parcel's alerts are decided by, of what is stored and told.
 *
 * @param lane null: too few parcels went like it.
 */
export function toWatchedParcel(
  row: WatchedRow,
  shipment: ShipmentFacts | undefined,
  lane: LaneStat | null
): WatchedParcel {
  return {
    status: row.status,
    reason: row.reason,
    flags: row.flags,
    attempts: row.attempts,
    status_at: toDate(row.status_at),
    handed_over_at: toDate(shipment?.handed_over_at ?? null),
    first_scan_at: toDate(row.first_scan_at),
    last_scan_at: toDate(row.last_scan_at),
    promised_at: toDate(row.promised_at),
    courier_eta: toDate(row.courier_eta),
    p_late: row.p_late,
    core:
      shipment && row.direction === "outbound"
        ? { is_shipped: shipment.is_shipped, is_canceled: shipment.is_canceled }
        : null,
    lane: lane && {
      n: lane.n,
      gap_p95_hours: lane.gap_p95_hours,
      p90_remainder_hours: remainder(row, lane),
    },
  }
}

/** What is left of the lane's hours when the last scan is behind. */
function remainder(row: WatchedRow, lane: LaneStat): number | null {
  const [first, last] = [toDate(row.first_scan_at), toDate(row.last_scan_at)]
  return first && last
    ? Math.max(0, lane.p90_hours - (last.getTime() - first.getTime()) / 3.6e6)
    : null
}
