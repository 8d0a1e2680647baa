import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Hours for which the secret before stays good. */
const OVERLAP_HOURS = 24

/**
 * Gives an account a new secret; the one that it had stays good for 24 hours,
 * an older one ends at once.
 *
 * @param encrypted the new secret, encrypted.
 * @returns false when there is no such account.
 */
export async function rotateSecret(
  manager: SqlEntityManager,
  accountId: string,
  encrypted: string
): Promise<boolean> {
  const changed = await manager.execute<{ id: string }[]>(
    `update "tracking_courier_account"
        set "old_secret_encrypted" = "secret_encrypted",
            "old_secret_until" = case when "secret_encrypted" is null
              then null else now() + make_interval(hours => ${OVERLAP_HOURS}) end,
            "secret_encrypted" = ?, "updated_at" = now()
      where "id" = ? and "deleted_at" is null
      returning "id"`,
    [encrypted, accountId]
  )
  return changed.length > 0
}
