import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AuditRow } from "./audit-row"
import { proposeRepair } from "./propose-repair"
import type { AuditSubjects } from "./read-audit-rows"
import { toFindingEvidence } from "./to-finding-evidence"
import { openStatesSql } from "./open-states-sql"

export type AuditOutcome = {
  opened: SavedFinding[]
  closed: SavedFinding[]
}

export type SavedFinding = {
  id: string
  invariant: string
  order_id: string | null
}

export type AuditLook = Omit<AuditSubjects, "allocates"> & {
  rows: AuditRow[]
  actor: string
  /** UTC, ISO 8601. */
  now: string
}

/**
 * Opens what is new, renews what is known, and closes what is no longer true
 * of the orders and levels that were looked at, and all of those that were
 * deleted. What a person dismissed stays so as long as it is the same.
 */
export async function saveAuditRows(
  manager: SqlEntityManager,
  { rows, order_ids, level_ids, actor, now }: AuditLook
): Promise<AuditOutcome> {
  return await manager.transactional(async (transaction) => {
    const saved = rows.length
      ? await transaction.execute<(SavedFinding & { is_new: boolean })[]>(
          saveSql,
          [now, now, JSON.stringify(rows.map(toFinding))]
        )
      : []
    const closed = await transaction.execute<SavedFinding[]>(closeSql, [
      now,
      actor,
      JSON.stringify(rows.map((row) => [row.invariant, row.subject])),
      JSON.stringify(order_ids),
      JSON.stringify(level_ids),
    ])
    const opened = saved
      .filter(({ is_new }) => is_new)
      .map(({ id, invariant, order_id }) => ({ id, invariant, order_id }))
    return { opened, closed }
  })
}

const toFinding = (row: AuditRow) => ({
  id: generateEntityId(undefined, "oaud"),
  invariant: row.invariant,
  subject: row.subject,
  order_id: row.order_id,
  expected: toFindingEvidence(row.expected),
  found: toFindingEvidence(row.found),
  proposal: proposeRepair(row),
})

const saveSql = `
insert into "verification_audit_finding" as known
  ("id", "invariant", "subject", "order_id", "expected", "found", "proposal",
   "seen_first_at", "seen_last_at")
select g."id", g."invariant", g."subject", g."order_id", g."expected",
       g."found", nullif(g."proposal", 'null'::jsonb), ?::timestamptz,
       ?::timestamptz
  from jsonb_to_recordset(?::jsonb) as g(
    "id" text, "invariant" text, "subject" text, "order_id" text,
    "expected" jsonb, "found" jsonb, "proposal" jsonb)
 where not exists (
   select from "verification_audit_finding" d
    where d."invariant" = g."invariant" and d."subject" = g."subject"
      and d."state" = 'dismissed' and d."deleted_at" is null
      and d."expected" = g."expected" and d."found" = g."found")
on conflict ("invariant", "subject")
  where state in ${openStatesSql} and deleted_at is null
do update set "seen_last_at" = excluded."seen_last_at",
  "expected" = excluded."expected", "found" = excluded."found",
  "proposal" = excluded."proposal", "updated_at" = now()
returning known."id", known."invariant", known."order_id",
          (xmax = 0) as "is_new"`

const closeSql = `
update "verification_audit_finding" f
   set "state" = 'repaired', "decided_at" = ?::timestamptz, "decided_by" = ?,
       "note" = 'It is no longer so.', "updated_at" = now()
 where f."state" in ${openStatesSql} and f."deleted_at" is null
   and not (jsonb_build_array(f."invariant", f."subject")
            in (select jsonb_array_elements(?::jsonb)))
   and (f."order_id" in (select jsonb_array_elements_text(?::jsonb))
        or (f."order_id" is null
            and f."subject" in (select jsonb_array_elements_text(?::jsonb)))
        or not exists (
          select from "order" o
           where o."id" = f."order_id" and o."deleted_at" is null
          union all
          select from "inventory_level" l
           where f."order_id" is null and l."id" = f."subject"
             and l."deleted_at" is null))
returning f."id", f."invariant", f."order_id"`
