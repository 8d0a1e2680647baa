import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

const LONGEST = 500

/**
 * Lets nobody call an account until a person has changed its key.
 *
 * @param why the vendor's words, or ours.
 */
export async function pauseAccount(
  manager: SqlEntityManager,
  accountId: string,
  why: string
): Promise<void> {
  await manager.execute(
    `update "tracking_courier_account"
        set "paused_error" = ?, "updated_at" = now() where "id" = ?`,
    [why.slice(0, LONGEST), accountId]
  )
}
