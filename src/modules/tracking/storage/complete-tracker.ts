import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NewTracker } from "./insert-tracker"

/** What a later caller knows and the first one did not. */
export async function completeTracker(
  transaction: SqlEntityManager,
  id: string,
  { courier, parcel_id, service, promised_at, handed_over_at }: NewTracker
): Promise<void> {
  await transaction.execute(
    `update "tracking_tracker"
        set "courier" = ?, "parcel_id" = coalesce("parcel_id", ?),
            "service" = coalesce("service", ?),
            "promised_at" = coalesce("promised_at", ?::timestamptz),
            "handed_over_at" = coalesce("handed_over_at", ?::timestamptz),
            "updated_at" = now()
      where "id" = ?`,
    [courier, parcel_id, service, promised_at, handed_over_at ?? null, id]
  )
}
