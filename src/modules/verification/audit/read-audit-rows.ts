import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AuditRow } from "./audit-row"
import { fulfillmentsSql } from "./fulfillments-sql"
import { labelsSql } from "./labels-sql"
import { levelsSql } from "./levels-sql"
import { moneySql } from "./money-sql"
import { reviewsSql } from "./reviews-sql"
import { stockSql } from "./stock-sql"

export type AuditSubjects = {
  order_ids: string[]
  level_ids: string[]
  /** Whether the shop reserves what its orders lack. */
  allocates: boolean
}

/**
 * What is not as it must be of these orders and stock levels: five statements
 * for all the orders, one for all the levels. They read core's tables, which
 * share a database with the module's: asked of each module apart, a
 * contradiction between two of them cannot be seen.
 */
export async function readAuditRows(
  manager: SqlEntityManager,
  { order_ids, level_ids, allocates }: AuditSubjects
): Promise<AuditRow[]> {
  const rows: AuditRow[] = []
  const read = async (sql: string, parameters: unknown[]) => {
    rows.push(...(await manager.execute<AuditRow[]>(sql, parameters)))
  }
  if (order_ids.length) {
    const orders = JSON.stringify(order_ids)
    await read(stockSql, [orders, allocates])
    await read(fulfillmentsSql, [orders])
    await read(labelsSql, [orders])
    await read(moneySql, [orders])
    await read(reviewsSql, [orders])
  }
  if (level_ids.length) {
    await read(levelsSql, [JSON.stringify(level_ids)])
  }
  return [
    ...new Map(
      rows.map((row) => [`${row.invariant} ${row.subject}`, row])
    ).values(),
  ]
}
