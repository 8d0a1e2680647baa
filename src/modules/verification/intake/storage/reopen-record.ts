import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { FinishedRecord } from "./finish-record"

/** Takes an order off its record again, after its making failed. */
export async function reopenRecord(
  manager: SqlEntityManager,
  { record_id, order_id }: FinishedRecord
): Promise<void> {
  await manager.execute(
    `update "verification_intake_record"
        set "state" = 'pending', "order_id" = null, "updated_at" = now()
      where "id" = ? and "order_id" = ?`,
    [record_id, order_id]
  )
}
