import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** The secret before is good for a day more: senders change one by one. */
export async function rotateEventSecret(
  manager: SqlEntityManager,
  { id, encrypted }: { id: string; encrypted: string }
): Promise<void> {
  await manager.execute(
    `update "reconciliation_account"
        set "old_secret_encrypted" = "secret_encrypted",
            "old_secret_until" = now() + interval '1 day',
            "secret_encrypted" = ?, "updated_at" = now()
      where "id" = ?`,
    [encrypted, id]
  )
}
