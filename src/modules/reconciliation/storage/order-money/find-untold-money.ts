import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OrderMoneyChange } from "./write-order-money"

/**
 * Changes that nobody was told of for a minute, because whoever wrote them
 * died; 500 at most.
 */
export const findUntoldMoney = (
  manager: SqlEntityManager
): Promise<OrderMoneyChange[]> =>
  manager.execute<OrderMoneyChange[]>(
    `select "id", "order_id", "currency_code", "state", "version"
       from "reconciliation_order_money"
      where "told_at" is null and "deleted_at" is null
        and "changed_at" < now() - interval '60 seconds'
      order by "changed_at", "id" limit 500`
  )
