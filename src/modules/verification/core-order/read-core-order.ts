import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { coreOrderSql } from "./core-order-sql"

/**
 * Reads an order of core in one statement. Query would read the same from three
 * modules and links in five, and take longer for it than all checks together.
 *
 * @returns null when there is no such order.
 */
export async function readCoreOrder(
  manager: SqlEntityManager,
  orderId: string
): Promise<object | null> {
  const rows = await manager.execute<{ found: object }[]>(coreOrderSql, [
    orderId,
  ])
  return rows[0]?.found ?? null
}
