import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { writeMessages } from "../outbox/write-messages"
import { deriveParcelState } from "../status/derive-parcel-state"
import { insertVersions, type PayloadTelling } from "./insert-versions"
import { lockTracker } from "./lock-tracker"
import { readSightings } from "./read-sightings"
import { writeEvents } from "./write-events"
import { writeState } from "./write-state"

/**
 * Adds what a payload tells to a tracker, derives its state anew and puts
 * what that tells the customer into the outbox, in one transaction under the
 * tracker's row lock. The same payload again changes nothing.
 *
 * @param channels on which customers are told.
 */
export async function mergeTelling(
  manager: SqlEntityManager,
  telling: PayloadTelling,
  channels: string[] = []
): Promise<void> {
  const { tracker_id } = telling
  await manager.transactional(async (transaction) => {
    const parcel = await lockTracker(transaction, tracker_id)
    if (!parcel || !(await insertVersions(transaction, telling))) {
      return
    }
    const sightings = await readSightings(transaction, tracker_id)
    const state = deriveParcelState(parcel, sightings)
    await writeEvents(transaction, tracker_id, state.events)
    await writeState(transaction, tracker_id, state)
    await writeMessages(transaction, tracker_id, parcel.told, channels)
  })
}
