import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OrderIdentity } from "./order-identity"
import type { Surroundings } from "./surroundings"
import { surroundingsSql } from "./surroundings-sql"

/**
 * Reads all that an order is compared with, in one statement: earlier orders
 * of the customer and at the address, lists, confirmations, credit and areas.
 *
 * @param zone IANA zone in which an invoice's day is counted.
 */
export async function readSurroundings(
  manager: SqlEntityManager,
  identity: OrderIdentity,
  zone: string
): Promise<Surroundings> {
  const [row] = await manager.execute<{ found: Surroundings }[]>(
    surroundingsSql,
    [JSON.stringify({ ...identity, zone })]
  )
  return row.found
}
