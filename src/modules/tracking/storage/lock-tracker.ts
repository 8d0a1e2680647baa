import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ParcelIdentity } from "../identity/parcel-identity"

/**
 * Takes the tracker's row lock for the rest of the transaction: payloads of
 * one parcel are merged one after the other.
 */
export async function lockTracker(
  transaction: SqlEntityManager,
  trackerId: string
): Promise<ParcelIdentity | null> {
  const [tracker] = await transaction.execute<ParcelIdentity[]>(
    `select "courier", "tracking_number" from "tracking_tracker"
      where "id" = ? and "deleted_at" is null for update`,
    [trackerId]
  )
  return tracker ?? null
}
