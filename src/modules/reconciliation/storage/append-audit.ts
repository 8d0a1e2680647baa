import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { AUDIT_START, auditHash } from "../audit/audit-hash"

export type AuditedAct = {
  account_id: string
  action:
    | "file_imported"
    | "file_released"
    | "match_confirmed"
    | "match_rejected"
    | "match_undone"
    | "matching_ran"
    | "discrepancy_resolved"
    | "write_off_proposed"
    | "write_off_approved"
    | "write_off_refused"
    | "period_closed"
    | "account_changed"
  actor: string
  subject_id: string
  /** Values as text or whole numbers: no fraction survives a database. */
  payload: Record<string, unknown>
}

/**
 * Appends an act to its account's chain, in the transaction of the act and as
 * its last statement: the chain has one writer at a time until it commits.
 */
export async function appendAudit(
  transaction: SqlEntityManager,
  act: AuditedAct
): Promise<void> {
  await transaction.execute(
    `select pg_advisory_xact_lock(hashtextextended(?, 0))`,
    [`reconciliation_audit:${act.account_id}`]
  )
  const [last] = await transaction.execute<
    { position: number; hash: string }[]
  >(
    `select "position", "hash" from "reconciliation_audit"
      where "account_id" = ? and "deleted_at" is null
      order by "position" desc limit 1`,
    [act.account_id]
  )
  const record = {
    ...act,
    position: (last?.position ?? 0) + 1,
    at: new Date().toISOString(),
  }
  const prevHash = last?.hash ?? AUDIT_START
  await transaction.execute(
    `insert into "reconciliation_audit"
       ("id", "account_id", "position", "action", "actor", "subject_id",
        "payload", "at", "prev_hash", "hash")
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
    [
      generateEntityId(undefined, "oraud"),
      record.account_id,
      record.position,
      record.action,
      record.actor,
      record.subject_id,
      JSON.stringify(record.payload),
      record.at,
      prevHash,
      auditHash(prevHash, record),
    ]
  )
}
