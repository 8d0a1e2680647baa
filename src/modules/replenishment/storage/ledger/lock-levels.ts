import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * The ledgers of these levels have one writer until the transaction ends. Only
 * what is read after this is what the last writer left.
 */
export async function lockLevels(
  transaction: SqlEntityManager,
  levelIds: string[]
): Promise<void> {
  await transaction.execute(
    `select pg_advisory_xact_lock(hashtextextended("key", 0))
       from (select 'replenishment_ledger:' || "id" as "key"
               from jsonb_array_elements_text(?::jsonb) as level("id")
              order by 1) keys`,
    [JSON.stringify([...new Set(levelIds)])]
  )
}
