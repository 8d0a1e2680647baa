import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AuditLink } from "../audit/verify-chain"

/** An account's acts after a position, a page in their order. */
export const readAudit = (
  manager: SqlEntityManager,
  page: { account_id: string; after: number; limit: number }
): Promise<AuditLink[]> =>
  manager.execute<AuditLink[]>(
    `select "account_id", "position", "action", "actor", "subject_id",
            "payload", "at", "prev_hash", "hash"
       from "reconciliation_audit"
      where "account_id" = ? and "position" > ? and "deleted_at" is null
      order by "position" limit ?`,
    [page.account_id, page.after, page.limit]
  )
