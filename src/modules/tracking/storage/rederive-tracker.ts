import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { lockTracker } from "./lock-tracker"
import { rederiveAndTell } from "./rederive-and-tell"

/**
 * Derives a tracker's state anew from what is stored, as a payload would, in
 * one transaction under the tracker's row lock.
 *
 * @param channels on which customers are told.
 */
export async function rederiveTracker(
  manager: SqlEntityManager,
  trackerId: string,
  channels: string[]
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const parcel = await lockTracker(transaction, trackerId)
    if (parcel) {
      await rederiveAndTell(transaction, trackerId, parcel, channels)
    }
  })
}
