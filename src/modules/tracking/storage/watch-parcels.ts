import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { TrackingStatus } from "../../../types/tracking"
import { coreKinds } from "../alerts/core-kinds"
import { judgeParcel } from "../alerts/judge-parcel"
import type { OpenedAlert } from "../alerts/opened-alert"
import { parcelKinds } from "../alerts/parcel-kinds"
import type { ShipmentFacts } from "../alerts/shipment-facts"
import { toWatchedParcel } from "../alerts/to-watched-parcel"
import type { WorkCalendar } from "../alerts/work-calendar"
import { workHoursOf } from "../alerts/work-hours-of"
import { chooseLane } from "../lanes/choose-lane"
import { laneKeys } from "../lanes/lane-keys"
import { lockWatched } from "./lock-watched"
import { readLanes } from "./read-lanes"
import { settleAlerts } from "./settle-alerts"

export type ParcelWatch = {
  tracker_ids: string[]
  /** What packing and core know; a tracker may be missing. */
  shipments: ShipmentFacts[]
  calendar: WorkCalendar
  /** UTC, ISO 8601. */
  now: string
}

/**
 * Judges parcels under their row locks, and opens and closes their alerts.
 *
 * @param own hours after which a status stalls, of the shop's options.
 */
export async function watchParcels(
  manager: SqlEntityManager,
  watch: ParcelWatch,
  own: Partial<Record<TrackingStatus, number>>
): Promise<OpenedAlert[]> {
  const hours = workHoursOf(watch.calendar)
  const now = new Date(watch.now)
  const shipments = new Map(watch.shipments.map((one) => [one.tracker_id, one]))
  return await manager.transactional(async (transaction) => {
    const rows = await lockWatched(transaction, watch.tracker_ids)
    const keysOf = ({ lane_key }: (typeof rows)[number]) =>
      lane_key === null ? [] : laneKeys(lane_key)
    const lanes = await readLanes(transaction, rows.flatMap(keysOf))
    const judged = rows.map((row) => {
      const lane = chooseLane(keysOf(row), lanes)
      const parcel = toWatchedParcel(row, shipments.get(row.id), lane)
      return {
        subject_id: row.id,
        tracker_id: row.id,
        order_id: row.order_id,
        held: judgeParcel(parcel, hours, now, own),
        judged: parcel.core ? [...parcelKinds, ...coreKinds] : parcelKinds,
        is_delivered: row.status === "delivered",
      }
    })
    return await settleAlerts(transaction, judged, now)
  })
}
