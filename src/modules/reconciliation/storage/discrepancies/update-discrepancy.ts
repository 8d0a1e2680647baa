import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { lockDiscrepancy } from "./lock-discrepancy"

export type DiscrepancyChange = {
  id: string
  /** Who works on it; null: nobody; left out: as before. */
  assignee?: string | null
  /** UTC, ISO 8601: it is quiet until then; null: it is open again. */
  snoozed_until?: string | null
  note?: string
}

/** Notes who works on a discrepancy, or until when it may wait. */
export async function updateDiscrepancy(
  manager: SqlEntityManager,
  { id, assignee, snoozed_until, note }: DiscrepancyChange
): Promise<void> {
  await manager.transactional(async (transaction) => {
    await lockDiscrepancy(transaction, id)
    await transaction.execute(
      `update "reconciliation_discrepancy"
          set "assignee" = case when ? then ? else "assignee" end,
              "snoozed_until" = case when ? then ?::timestamptz
                                     else "snoozed_until" end,
              "note" = coalesce(?, "note"), "updated_at" = now()
        where "id" = ?`,
      [
        assignee !== undefined,
        assignee ?? null,
        snoozed_until !== undefined,
        snoozed_until ?? null,
        note ?? null,
        id,
      ]
    )
    // One that a write-off is proposed for waits for its approval.
    await transaction.execute(
      `update "reconciliation_discrepancy"
          set "state" = case when "snoozed_until" > now() then 'snoozed'
                             when "assignee" is not null then 'investigating'
                             else 'open' end
        where "id" = ? and "state" <> 'proposed'`,
      [id]
    )
  })
}
