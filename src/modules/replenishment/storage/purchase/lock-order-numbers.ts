import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

/**
 * Keeps a year's counter from others for the rest of the transaction, so that
 * who makes orders stands in line.
 */
export async function lockOrderNumbers(
  transaction: SqlEntityManager,
  year: number
): Promise<void> {
  await transaction.execute(
    `insert into "replenishment_purchase_counter" ("id", "year", "last")
     values (?, ?, 0)
     on conflict ("year") where "deleted_at" is null
       do update set "updated_at" = now()`,
    [generateEntityId(undefined, "opct"), year]
  )
}
