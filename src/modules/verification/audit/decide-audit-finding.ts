import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AuditEvidence, AuditState } from "../../../types/audit"
import { openStatesSql } from "./open-states-sql"

export type AuditDecision = {
  id: string
  state: AuditState
  actor: string
  /** UTC, ISO 8601. */
  now: string
  note?: string | null
  before?: AuditEvidence | null
  after?: AuditEvidence | null
  error?: string | null
}

/**
 * Moves a finding that waits to another state. The condition stands in the
 * statement: of two who decide at once, one does.
 *
 * @returns whether this call moved it.
 */
export async function decideAuditFinding(
  manager: SqlEntityManager,
  { id, state, actor, now, note, before, after, error }: AuditDecision
): Promise<boolean> {
  const moved = await manager.execute<{ id: string }[]>(
    `update "verification_audit_finding"
        set "state" = ?, "decided_by" = ?, "decided_at" = ?::timestamptz,
            "note" = ?, "before" = ?::jsonb, "after" = ?::jsonb, "error" = ?,
            "updated_at" = now()
      where "id" = ? and "state" in ${openStatesSql}
        and "deleted_at" is null
      returning "id"`,
    [
      state,
      actor,
      now,
      note ?? null,
      before ? JSON.stringify(before) : null,
      after ? JSON.stringify(after) : null,
      error ?? null,
      id,
    ]
  )
  return moved.length > 0
}
