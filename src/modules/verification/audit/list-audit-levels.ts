import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AuditScope } from "./audit-scope"
import { listChangedIds } from "./list-changed-ids"

/** The next stock levels to audit: a level moves with its reservations. */
export const listAuditLevels = (
  manager: SqlEntityManager,
  scope: AuditScope,
  after: string
): Promise<string[]> =>
  listChangedIds(
    manager,
    {
      table: '"inventory_level"',
      changes,
      only: "true",
      finding: '"subject"',
      findings: '"order_id" is null',
    },
    scope,
    after
  )

const changes = `
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
     and l."deleted_at" is null`
