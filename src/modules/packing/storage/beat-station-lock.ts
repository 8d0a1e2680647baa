import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { HeldStationLock } from "./take-station-lock"

export type StationBeat = {
  order_id: string
  location_id: string
  station: string
  holder: string
}

/**
 * Says that a station still packs its order.
 *
 * @returns the lock; null when another has it now.
 */
export async function beatStationLock(
  manager: SqlEntityManager,
  { order_id, location_id, station, holder }: StationBeat
): Promise<HeldStationLock | null> {
  const [lock] = await manager.execute<HeldStationLock[]>(
    `update "packing_station_lock"
        set "beat_at" = now(), "updated_at" = now()
      where "order_id" = ? and "location_id" = ? and "station" = ?
        and "holder" = ? and "deleted_at" is null
      returning "order_id", "location_id", "station", "holder",
                "holder_name", "beat_at"`,
    [order_id, location_id, station, holder]
  )
  return lock ?? null
}
