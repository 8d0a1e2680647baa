import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { deriveParcelState } from "../status/derive-parcel-state"
import { insertVersions, type PayloadTelling } from "./insert-versions"
import { lockTracker } from "./lock-tracker"
import { readSightings } from "./read-sightings"
import { writeEta } from "./write-eta"
import { writeEvents } from "./write-events"
import { writeState } from "./write-state"

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
    if (parcel) {
      await writeEta(transaction, telling)
    }
    if (!parcel || !(await insertVersions(transaction, telling))) {
      return
    }
    const sightings = await readSightings(transaction, telling.tracker_id)
    const state = deriveParcelState(parcel, sightings)
    await writeEvents(transaction, telling.tracker_id, state.events)
    await writeState(transaction, telling.tracker_id, state)
  })
}
