import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { auditBatch, type AuditScope } from "./list-audit-orders"
import { openStatesSql } from "./open-states-sql"

/**
 * The next stock levels to audit, by id, in the manner of `listAuditOrders`.
 * A level moves with its reservations.
 */
export async function listAuditLevels(
  manager: SqlEntityManager,
  { since, until }: AuditScope,
  after: string
): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `with given as materialized (
       select ?::timestamptz as "since", ?::timestamptz as "until"
     ), changed as materialized (
       select "id", max("at") as "at" from (
         select l."id", l."updated_at" as "at"
           from "inventory_level" l, given
          where l."updated_at" > given."since"
         union all
         select l."id", r."updated_at"
           from given
           join "reservation_item" r on r."updated_at" > given."since"
           join "inventory_level" l
             on l."inventory_item_id" = r."inventory_item_id"
            and l."location_id" = r."location_id"
            and l."deleted_at" is null) c
        group by 1
     )
     select l."id" from "inventory_level" l
      where l."id" > ? and l."deleted_at" is null
        and not exists (
          select from changed, given
           where changed."id" = l."id" and changed."at" > given."until")
        ${since === null ? "" : `and l."id" in (${wantedSql})`}
      order by l."id" limit ${auditBatch}`,
    [since ?? until, until, after]
  )
  return rows.map(({ id }) => id)
}

const wantedSql = `
  select "id" from changed
  union
  select "subject" from "verification_audit_finding"
   where "state" in ${openStatesSql} and "deleted_at" is null
     and "order_id" is null`
