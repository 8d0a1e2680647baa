import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { CountState } from "../../../../types/replenishment/stock-counts"

export type LockedCount = {
  id: string
  number: string
  location_id: string
  state: CountState
}

/**
 * Reads a sheet and keeps it from others for the rest of the transaction.
 *
 * @throws MedusaError NOT_FOUND without such a sheet.
 */
export async function lockCount(
  transaction: SqlEntityManager,
  id: string
): Promise<LockedCount> {
  const [count] = await transaction.execute<LockedCount[]>(
    `select "id", "number", "location_id", "state"
       from "replenishment_stock_count"
      where "id" = ? and "deleted_at" is null for update`,
    [id]
  )
  if (!count) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no count sheet ${id}.`
    )
  }
  return count
}
