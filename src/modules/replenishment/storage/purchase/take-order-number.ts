import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** The next number of a year whose counter is locked: `PO-2026-000123`. */
export async function takeOrderNumber(
  transaction: SqlEntityManager,
  year: number
): Promise<string> {
  const [{ last }] = await transaction.execute<{ last: number }[]>(
    `update "replenishment_purchase_counter"
        set "last" = "last" + 1, "updated_at" = now()
      where "year" = ? and "deleted_at" is null returning "last"`,
    [year]
  )
  return `PO-${year}-${String(last).padStart(6, "0")}`
}
