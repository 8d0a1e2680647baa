import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Lets an account's amounts that were given up long enough ago be used. */
export const freeAmounts = (
  transaction: SqlEntityManager,
  { account_id, reuse_days }: { account_id: string; reuse_days: number }
): Promise<unknown> =>
  transaction.execute(
    `update "reconciliation_transfer_code"
        set "holds_amount" = false, "updated_at" = now()
      where "id" in (
        select "id" from "reconciliation_transfer_code"
         where "account_id" = ? and "holds_amount" and "state" <> 'open'
           and "closed_at" < now() - ? * interval '1 day'
           and "deleted_at" is null
           -- Two who look at once must not wait for each other.
           for update skip locked)`,
    [account_id, reuse_days]
  )
