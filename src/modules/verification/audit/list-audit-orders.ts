import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AuditScope } from "./audit-scope"
import { changesSql } from "./changes-sql"
import { listChangedIds } from "./list-changed-ids"

/** The next orders to audit, as `listChangedIds` finds them. */
export const listAuditOrders = (
  manager: SqlEntityManager,
  scope: AuditScope,
  after: string
): Promise<string[]> =>
  listChangedIds(
    manager,
    {
      table: '"order"',
      changes: `select "order_id" as "id", "at" from (${changesSql}) o`,
      only: 's."is_draft_order" is not true',
      finding: '"order_id"',
      findings: '"order_id" is not null',
    },
    scope,
    after
  )
