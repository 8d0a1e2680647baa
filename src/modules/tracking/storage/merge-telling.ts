import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { insertVersions, type PayloadTelling } from "./insert-versions"
import { lockTracker } from "./lock-tracker"
import { rederiveState } from "./rederive-state"

/**
 * Adds what a payload tells to a tracker and derives its state anew, in one
 * transaction under the tracker's row lock. The same payload again changes
 * nothing.
 */
export async function mergeTelling(
  manager: SqlEntityManager,
  telling: PayloadTelling
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const parcel = await lockTracker(transaction, telling.tracker_id)
    if (!parcel || !(await insertVersions(transaction, telling))) {
      return
    }
    await rederiveState(transaction, telling.tracker_id, parcel)
  })
}
