import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { SeenAccount } from "../accounts/seen-account"

export type WebhookRow = SeenAccount & { id: string; provider_id: string }

/** The account that is switched on behind a webhook's hashed token. */
export async function findWebhookRow(
  manager: SqlEntityManager,
  pathTokenHash: string
): Promise<WebhookRow | undefined> {
  const [row] = await manager.execute<WebhookRow[]>(
    `select "id", "provider_id", "secret_encrypted", "old_secret_encrypted",
            "old_secret_until"
       from "tracking_courier_account"
      where "path_token_hash" = ? and "enabled" and "deleted_at" is null`,
    [pathTokenHash]
  )
  return row
}
