import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { changesSql } from "./changes-sql"
import { openStatesSql } from "./open-states-sql"

/** Orders and stock levels that one statement looks at. */
export const auditBatch = 1_000

export type AuditScope = {
  /** UTC, ISO 8601; null: everything is looked at. */
  since: string | null
  /** What changed after it may still be moving, and is left out. */
  until: string
}

/**
 * The next orders to audit, by id: those that changed in the scope and those
 * with an open finding, or all; none that changed after its end.
 *
 * @param after the last id of the batch before; empty for the first.
 */
export async function listAuditOrders(
  manager: SqlEntityManager,
  { since, until }: AuditScope,
  after: string
): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `with given as materialized (
       select ?::timestamptz as "since", ?::timestamptz as "until"
     ), changed as materialized (
       select "order_id", max("at") as "at" from (${changesSql}) c group by 1
     )
     select o."id" from "order" o
      where o."id" > ? and o."deleted_at" is null
        and o."is_draft_order" is not true
        and not exists (
          select from changed, given
           where changed."order_id" = o."id" and changed."at" > given."until")
        ${since === null ? "" : `and o."id" in (${wantedSql})`}
      order by o."id" limit ${auditBatch}`,
    [since ?? until, until, after]
  )
  return rows.map(({ id }) => id)
}

const wantedSql = `
  select "order_id" from changed
  union
  select "order_id" from "verification_audit_finding"
   where "state" in ${openStatesSql} and "deleted_at" is null
     and "order_id" is not null`
