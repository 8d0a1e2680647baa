import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { lockCount } from "./lock-count"
import { refuseDone } from "./refuse-done"

/**
 * Gives a sheet up; canceled before, it does nothing.
 *
 * @throws MedusaError NOT_ALLOWED when it is posted.
 */
export const cancelCount = (
  manager: SqlEntityManager,
  id: string
): Promise<void> =>
  manager.transactional(async (transaction) => {
    const count = await lockCount(transaction, id)
    if (count.state === "canceled") {
      return
    }
    refuseDone(count)
    await transaction.execute(
      `update "replenishment_stock_count"
          set "state" = 'canceled', "updated_at" = now() where "id" = ?`,
      [id]
    )
  })
