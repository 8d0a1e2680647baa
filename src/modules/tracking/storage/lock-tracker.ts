import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ParcelIdentity } from "../identity/parcel-identity"
import type { ToldState } from "../messages/told-state"
import { toDate } from "../time/to-date"

/** A parcel and what of its state customers are told. */
export type LockedTracker = ParcelIdentity & { told: ToldState }

type Row = ParcelIdentity &
  Omit<ToldState, "status_at" | "promised_at"> & {
    status_at: Date | string | null
    promised_at: Date | string | null
  }

/**
 * Takes the tracker's row lock for the rest of the transaction: payloads of
 * one parcel are merged one after the other.
 */
export async function lockTracker(
  transaction: SqlEntityManager,
  trackerId: string
): Promise<LockedTracker | null> {
  const [tracker] = await transaction.execute<Row[]>(
    `select "courier", "tracking_number", "status", "flags", "attempts",
            "status_at", "promised_at"
       from "tracking_tracker"
      where "id" = ? and "deleted_at" is null for update`,
    [trackerId]
  )
  if (!tracker) {
    return null
  }
  const { courier, tracking_number, status, flags, attempts } = tracker
  return {
    courier,
    tracking_number,
    told: {
      status,
      flags,
      attempts,
      status_at: toDate(tracker.status_at),
      promised_at: toDate(tracker.promised_at),
    },
  }
}
