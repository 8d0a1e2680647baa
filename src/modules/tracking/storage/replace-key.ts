import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Gives an account a new API key; what the old one had led to is over.
 *
 * @param encrypted the new key, encrypted.
 * @returns false when there is no such account.
 */
export async function replaceKey(
  manager: SqlEntityManager,
  accountId: string,
  encrypted: string
): Promise<boolean> {
  const changed = await manager.execute<{ id: string }[]>(
    `update "tracking_courier_account"
        set "credentials_encrypted" = ?, "paused_error" = null,
            "failures" = 0, "breaker_state" = 'closed',
            "breaker_until" = null, "updated_at" = now()
      where "id" = ? and "deleted_at" is null
      returning "id"`,
    [encrypted, accountId]
  )
  return changed.length > 0
}
