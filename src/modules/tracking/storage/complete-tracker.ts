import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NewTracker } from "./insert-tracker"

/** What a later caller knows and the first one did not. */
export async function completeTracker(
  transaction: SqlEntityManager,
  id: string,
  tracker: NewTracker
): Promise<void> {
  await transaction.execute(
    `update "tracking_tracker"
        set "courier" = ?, "parcel_id" = coalesce("parcel_id", ?),
            "service" = coalesce("service", ?),
            "promised_at" = coalesce("promised_at", ?::timestamptz),
            "handed_over_at" = coalesce("handed_over_at", ?::timestamptz),
            "no_notification" = "no_notification" or ?,
            "updated_at" = now()
      where "id" = ?`,
    [
      tracker.courier,
      tracker.parcel_id,
      tracker.service,
      tracker.promised_at,
      tracker.handed_over_at ?? null,
      tracker.no_notification ?? false,
      id,
    ]
  )
}
