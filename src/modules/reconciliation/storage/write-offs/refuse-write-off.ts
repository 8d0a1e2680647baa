import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { appendAudit } from "../append-audit"

/** The second person's no: the discrepancy is open again. */
export async function refuseWriteOff(
  manager: SqlEntityManager,
  { id, actor }: { id: string; actor: string }
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const [refused] = await transaction.execute<{ discrepancy_id: string }[]>(
      `update "reconciliation_write_off"
          set "state" = 'refused', "approved_by" = ?, "approved_at" = now(),
              "updated_at" = now()
        where "id" = ? and "state" = 'proposed' and "deleted_at" is null
        returning "discrepancy_id"`,
      [actor, id]
    )
    if (!refused) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `There is no proposed write-off with id ${id}.`
      )
    }
    const [opened] = await transaction.execute<{ account_id: string | null }[]>(
      `update "reconciliation_discrepancy"
          set "state" = 'open', "updated_at" = now()
        where "id" = ? returning "account_id"`,
      [refused.discrepancy_id]
    )
    if (opened.account_id) {
      await appendAudit(transaction, {
        account_id: opened.account_id,
        action: "write_off_refused",
        actor,
        subject_id: id,
        payload: { discrepancy_id: refused.discrepancy_id },
      })
    }
  })
}
