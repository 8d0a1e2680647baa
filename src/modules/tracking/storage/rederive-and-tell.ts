import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { writeMessages } from "../outbox/write-messages"
import type { LockedTracker } from "./lock-tracker"
import { rederiveState } from "./rederive-state"

/**
 * Derives a tracker's state anew and puts what that tells the customer into
 * the outbox. The caller holds the tracker's row lock.
 *
 * @param channels on which customers are told.
 */
export async function rederiveAndTell(
  transaction: SqlEntityManager,
  trackerId: string,
  parcel: LockedTracker,
  channels: string[]
): Promise<void> {
  const { told: before } = parcel
  const state = await rederiveState(transaction, trackerId, parcel)
  const { status, flags, attempts, status_at } = state
  const after = {
    status,
    flags,
    attempts,
    status_at: status_at ? new Date(status_at) : null,
    promised_at: before.promised_at,
  }
  await writeMessages(transaction, trackerId, { before, after }, channels)
}
