import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { followItems } from "../transfer-codes/follow-items"
import { appendAudit } from "../append-audit"

type Done = {
  discrepancy_id: string
  item_id: string
  amount_minor: string
}

/**
 * Carries out a write-off: the item has nothing open any more and the
 * discrepancy ends. The database checks that a second person did it where
 * one is needed.
 */
export async function finishWriteOff(
  transaction: SqlEntityManager,
  { id, actor }: { id: string; actor: string }
): Promise<void> {
  const [done] = await transaction.execute<Done[]>(
    `update "reconciliation_write_off"
        set "state" = 'approved', "approved_by" = ?, "approved_at" = now(),
            "updated_at" = now()
      where "id" = ?
      returning "discrepancy_id", "item_id", "amount_minor"::text`,
    [actor, id]
  )
  await transaction.execute(
    `update "reconciliation_item" set "state" = 'matched', "updated_at" = now()
      where "id" = ?`,
    [done.item_id]
  )
  await followItems(transaction, [done.item_id])
  const [ended] = await transaction.execute<{ account_id: string | null }[]>(
    `update "reconciliation_discrepancy"
        set "state" = 'resolved', "resolution" = 'written_off',
            "resolved_by" = ?, "resolved_at" = now(), "updated_at" = now()
      where "id" = ? returning "account_id"`,
    [actor, done.discrepancy_id]
  )
  if (ended.account_id) {
    await appendAudit(transaction, {
      account_id: ended.account_id,
      action: "write_off_approved",
      actor,
      subject_id: id,
      payload: {
        discrepancy_id: done.discrepancy_id,
        amount_minor: done.amount_minor,
      },
    })
  }
}
