import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { LABEL_CREATED } from "../own-event"
import { statusTable } from "../status/status-table"
import { lockTracker } from "./lock-tracker"
import { makeDue } from "./make-due"
import { rederiveState } from "./rederive-state"

export type EventRetraction = {
  tracker_id: string
  event_id: string
  /** User who takes it out of the fold, and why. */
  by: string
  why: string
}

/**
 * Takes an event out of the fold and derives its tracker's state anew, in one
 * transaction under the tracker's row lock. A journey that goes on after it
 * is asked about next.
 *
 * @returns why nothing was retracted; null: it was.
 */
export async function retractEvent(
  manager: SqlEntityManager,
  { tracker_id, event_id, by, why }: EventRetraction
): Promise<"unknown" | "retracted" | "ours" | null> {
  return await manager.transactional(async (transaction) => {
    const parcel = await lockTracker(transaction, tracker_id)
    const [event] = await transaction.execute<
      { code: string | null; retracted_by: string | null }[]
    >(
      `select "code", "retracted_by" from "tracking_event"
        where "id" = ? and "tracker_id" = ? and "deleted_at" is null`,
      [event_id, tracker_id]
    )
    if (!parcel || !event) {
      return "unknown"
    }
    if (event.retracted_by || event.code === LABEL_CREATED) {
      return event.retracted_by ? "retracted" : "ours"
    }
    await transaction.execute(
      `update "tracking_event"
          set "retracted_by" = ?, "retracted_at" = now(), "retracted_why" = ?,
              "updated_at" = now()
        where "id" = ?`,
      [by, why, event_id]
    )
    const state = await rederiveState(transaction, tracker_id, parcel)
    if (!statusTable[state.status].terminal) {
      await makeDue(transaction, tracker_id, null)
    }
    return null
  })
}
