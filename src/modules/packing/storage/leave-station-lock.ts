import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { StationBeat } from "./beat-station-lock"

/** Gives an order back; what another station has is left to it. */
export async function leaveStationLock(
  manager: SqlEntityManager,
  { order_id, location_id, station, holder }: StationBeat
): Promise<void> {
  await manager.execute(
    `delete from "packing_station_lock"
      where "order_id" = ? and "location_id" = ? and "station" = ?
        and "holder" = ?`,
    [order_id, location_id, station, holder]
  )
}
