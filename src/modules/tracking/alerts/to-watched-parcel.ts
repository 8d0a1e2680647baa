import type { WatchedRow } from "../storage/lock-watched"
import type { ShipmentFacts } from "./shipment-facts"
import type { WatchedParcel } from "./watched-parcel"

/** What a parcel's alerts are decided by, of what is stored and told. */
export function toWatchedParcel(
  row: WatchedRow,
  shipment: ShipmentFacts | undefined
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
    lane: row.lane_n === null ? null : toLane(row, row.lane_n),
  }
}

const toDate = (time: Date | string | null): Date | null =>
  time === null ? null : new Date(time)

const toLane = (row: WatchedRow, n: number): WatchedParcel["lane"] => ({
  n,
  gap_p95_hours: row.gap_p95_hours,
  p90_remainder_hours: remainder(row),
})

/** What is left of the lane's hours when the last scan is behind. */
function remainder(row: WatchedRow): number | null {
  const [first, last] = [toDate(row.first_scan_at), toDate(row.last_scan_at)]
  return row.p90_hours === null || !first || !last
    ? null
    : Math.max(0, row.p90_hours - (last.getTime() - first.getTime()) / 3.6e6)
}
