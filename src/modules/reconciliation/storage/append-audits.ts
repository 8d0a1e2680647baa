import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../sql/insert-from-json"
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
 * Appends acts to their accounts' chains in the order given, in the
 * transaction of the acts and as its last statements: a chain has one writer
 * at a time until it commits. Accounts are taken in the order of their ids.
 */
export async function appendAudits(
  transaction: SqlEntityManager,
  acts: AuditedAct[]
): Promise<void> {
  const accounts = [...new Set(acts.map(({ account_id }) => account_id))]
  for (const accountId of accounts.sort()) {
    await appendToChain(
      transaction,
      accountId,
      acts.filter(({ account_id }) => account_id === accountId)
    )
  }
}

async function appendToChain(
  transaction: SqlEntityManager,
  accountId: string,
  acts: AuditedAct[]
): Promise<void> {
  await transaction.execute(
    `select pg_advisory_xact_lock(hashtextextended(?, 0))`,
    [`reconciliation_audit:${accountId}`]
  )
  const [last] = await transaction.execute<ChainEnd[]>(
    `select "position", "hash" from "reconciliation_audit"
      where "account_id" = ? and "deleted_at" is null
      order by "position" desc limit 1`,
    [accountId]
  )
  await insertFromJson(transaction, {
    table: "reconciliation_audit",
    columns: {
      id: "text",
      account_id: "text",
      position: "integer",
      action: "text",
      actor: "text",
      subject_id: "text",
      payload: "jsonb",
      at: "text",
      prev_hash: "text",
      hash: "text",
    },
    rows: chain(acts, last ?? { position: 0, hash: AUDIT_START }),
    conflict: `("id") do nothing`,
    returning: `"id"`,
  })
}

type ChainEnd = { position: number; hash: string }

function chain(acts: AuditedAct[], { position, hash }: ChainEnd) {
  const at = new Date().toISOString()
  let prevHash = hash
  return acts.map((act, index) => {
    const record = { ...act, position: position + index + 1, at }
    const row = {
      ...record,
      id: generateEntityId(undefined, "oraud"),
      prev_hash: prevHash,
      hash: auditHash(prevHash, record),
    }
    prevHash = row.hash
    return row
  })
}
