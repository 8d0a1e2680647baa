import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

export type DeliveryClaim = {
  document_id: string
  recipient: string
  cause: string
}

/**
 * Begins a mail. Of all calls with one document, address and cause only one
 * gets it, until it has failed.
 *
 * @returns its id and which try it is; null when it was sent or is being sent.
 */
export async function claimDelivery(
  manager: SqlEntityManager,
  { document_id, recipient, cause }: DeliveryClaim
): Promise<{ id: string; tries: number } | null> {
  const rows = await manager.execute<{ id: string; tries: number }[]>(
    `insert into "documents_delivery"
       ("id", "document_id", "channel", "recipient", "cause", "state", "at")
     values (?, ?, 'email', ?, ?, 'sending', now())
     on conflict ("document_id", "channel", "recipient", "cause")
       where "deleted_at" is null
       do update set "state" = 'sending', "at" = now(), "updated_at" = now(),
                     "tries" = "documents_delivery"."tries" + 1
       where "documents_delivery"."state" in ('failed', 'no_provider')
     returning "id", "tries"`,
    [generateEntityId(undefined, "oddel"), document_id, recipient, cause]
  )
  return rows.at(0) ?? null
}
