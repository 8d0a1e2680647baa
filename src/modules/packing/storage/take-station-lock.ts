import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { LOCK_MINUTES } from "../station/lock-minutes"

export type StationLockInput = {
  order_id: string
  location_id: string
  station: string
  holder: string
  holder_name: string
  /** Takes it from whoever has it. */
  take_over: boolean
}

export type HeldStationLock = {
  order_id: string
  location_id: string
  station: string
  holder: string
  holder_name: string
  beat_at: Date
}

/**
 * Takes an order at a location for one station, in one statement: of two at
 * once, one gets it.
 *
 * @returns who has it now and who had it before another took it over.
 */
export async function takeStationLock(
  manager: SqlEntityManager,
  { take_over, ...input }: StationLockInput
): Promise<{
  lock: HeldStationLock
  is_mine: boolean
  taken_from: string | null
}> {
  return await manager.transactional(async (transaction) => {
    const before = await readLock(transaction, input)
    await transaction.execute(
      `insert into "packing_station_lock"
         ("id", "order_id", "location_id", "station", "holder", "holder_name",
          "beat_at")
       values (?, ?, ?, ?, ?, ?, now())
       on conflict ("order_id", "location_id") where deleted_at is null
       do update set "station" = excluded."station",
             "holder" = excluded."holder",
             "holder_name" = excluded."holder_name",
             "beat_at" = now(), "updated_at" = now()
       where ? or "packing_station_lock"."beat_at"
                  < now() - make_interval(mins => ?)
          or ("packing_station_lock"."station" = excluded."station"
              and "packing_station_lock"."holder" = excluded."holder")`,
      [
        generateEntityId(undefined, "ostlk"),
        input.order_id,
        input.location_id,
        input.station,
        input.holder,
        input.holder_name,
        take_over,
        LOCK_MINUTES,
      ]
    )
    const lock = await readLock(transaction, input)
    if (!lock) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "The order was left by its station just now: scan it again."
      )
    }
    const is_mine =
      lock.station === input.station && lock.holder === input.holder
    const wasOthers =
      before &&
      (before.station !== lock.station || before.holder !== lock.holder)
    return {
      lock,
      is_mine,
      taken_from: is_mine && wasOthers ? before.holder_name : null,
    }
  })
}

async function readLock(
  transaction: SqlEntityManager,
  { order_id, location_id }: { order_id: string; location_id: string }
): Promise<HeldStationLock | undefined> {
  const [lock] = await transaction.execute<HeldStationLock[]>(
    `select "order_id", "location_id", "station", "holder", "holder_name",
            "beat_at"
       from "packing_station_lock"
      where "order_id" = ? and "location_id" = ? and "deleted_at" is null`,
    [order_id, location_id]
  )
  return lock
}
