import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { LOCK_MINUTES } from "../station/lock-minutes"
import type { LockedParcel } from "./lock-parcel"

/**
 * Refuses what a station does to a parcel whose order another station packs.
 * Who names no station (an API client) is refused as well while one packs it.
 *
 * @throws MedusaError CONFLICT with the other's name.
 */
export async function refuseOtherStation(
  transaction: SqlEntityManager,
  { code, order_id, location_id }: LockedParcel,
  station: string | null
): Promise<void> {
  const [other] = await transaction.execute<
    { station: string; holder_name: string }[]
  >(
    `select "station", "holder_name" from "packing_station_lock"
      where "order_id" = ? and "location_id" = ? and "station" is distinct from ?
        and "beat_at" >= now() - make_interval(mins => ?)
        and "deleted_at" is null`,
    [order_id, location_id, station, LOCK_MINUTES]
  )
  if (other) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Parcel ${code} is being packed by ${other.holder_name} at station ` +
        `${other.station}. Open the order there, or take it over.`
    )
  }
}
