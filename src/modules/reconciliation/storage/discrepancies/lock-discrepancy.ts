import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { DiscrepancyCode } from "../../discrepancies/discrepancy-codes"

export type LockedDiscrepancy = {
  id: string
  account_id: string | null
  code: DiscrepancyCode
  amount_minor: string
  currency_code: string
  order_id: string | null
  item_id: string | null
  state: string
}

/** @throws MedusaError NOT_FOUND, or NOT_ALLOWED when it is resolved. */
export async function lockDiscrepancy(
  transaction: SqlEntityManager,
  id: string
): Promise<LockedDiscrepancy> {
  const [found] = await transaction.execute<LockedDiscrepancy[]>(
    `select "id", "account_id", "code", "amount_minor"::text, "currency_code",
            "order_id", "item_id", "state"
       from "reconciliation_discrepancy"
      where "id" = ? and "deleted_at" is null for update`,
    [id]
  )
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no discrepancy with id ${id}.`
    )
  }
  if (found.state === "resolved") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Discrepancy ${id} is resolved already.`
    )
  }
  return found
}
