import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * The next number of a year, as CS-2026-000012. Who makes sheets stands in
 * line until the transaction ends.
 *
 * @param year of the store's zone.
 */
export async function takeCountNumber(
  transaction: SqlEntityManager,
  year: number
): Promise<string> {
  await transaction.execute(
    `select pg_advisory_xact_lock(
       hashtextextended('replenishment_count_number', 0))`
  )
  const prefix = `CS-${year}-`
  const [{ last }] = await transaction.execute<{ last: number }[]>(
    `select coalesce(max(substr("number", ?)::integer), 0) as "last"
       from "replenishment_stock_count" where "number" like ?`,
    [prefix.length + 1, `${prefix}%`]
  )
  return prefix + String(last + 1).padStart(6, "0")
}
