import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type UndoneUpdate = { record_id: string; previous: string }

/** Lets a record wait again, after the change of its order failed. */
export async function undoUpdate(
  manager: SqlEntityManager,
  { record_id, previous }: UndoneUpdate
): Promise<void> {
  await manager.execute(
    `update "verification_intake_record"
        set "state" = 'pending', "content_hash" = ?, "updated_at" = now()
      where "id" = ? and "state" = 'updated'`,
    [previous, record_id]
  )
}
