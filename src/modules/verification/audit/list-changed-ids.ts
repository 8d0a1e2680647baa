import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AuditScope } from "./audit-scope"
import { openStatesSql } from "./open-states-sql"

/** Orders and stock levels that one statement looks at. */
export const auditBatch = 1_000

/** Trusted SQL of a kind of subjects; nothing of it is a user's. */
type Subjects = {
  /** Its table, read as `s`. */
  table: string
  /** Rows (`id`, `at`) of what moved after `given."since"`. */
  changes: string
  /** What else a subject must meet, of `s`. */
  only: string
  /** Column of a finding that names a subject of this kind. */
  finding: string
  /** Which findings are of this kind. */
  findings: string
}

/**
 * The next subjects to audit, by id: those that changed in the scope and those
 * with an open finding, or all; none that changed after its end.
 *
 * @param after the last id of the batch before; empty for the first.
 */
export async function listChangedIds(
  manager: SqlEntityManager,
  { table, changes, only, finding, findings }: Subjects,
  { since, until }: AuditScope,
  after: string
): Promise<string[]> {
  const wanted = `select "id" from changed
     union
    select ${finding} from "verification_audit_finding"
     where "state" in ${openStatesSql} and "deleted_at" is null and ${findings}`
  const rows = await manager.execute<{ id: string }[]>(
    `with given as materialized (
       select ?::timestamptz as "since", ?::timestamptz as "until"
     ), changed as materialized (
       select "id", max("at") as "at" from (${changes}) c group by 1
     )
     select s."id" from ${table} s
      where s."id" > ? and s."deleted_at" is null and ${only}
        and not exists (
          select from changed, given
           where changed."id" = s."id" and changed."at" > given."until")
        ${since === null ? "" : `and s."id" in (${wanted})`}
      order by s."id" limit ${auditBatch}`,
    [since ?? until, until, after]
  )
  return rows.map(({ id }) => id)
}
