import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { coreOrderSql } from "./core-order-sql"

/**
 * Reads an order of core in one statement. It reads core's tables, which share
 * a database with the module's: Query asks three modules and two links for the
 * same, and takes as long for it as all the rest of a verification.
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
