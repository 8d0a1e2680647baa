import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type FinishedRecord = { record_id: string; order_id: string }

/** Puts the order on its record; an order that is there already stays. */
export async function finishRecord(
  manager: SqlEntityManager,
  { record_id, order_id }: FinishedRecord
): Promise<void> {
  await manager.execute(
    `update "verification_intake_record"
        set "state" = 'created', "order_id" = ?, "error" = null,
            "updated_at" = now()
      where "id" = ? and "state" = 'pending'`,
    [order_id, record_id]
  )
}
