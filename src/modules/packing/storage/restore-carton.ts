import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Undoes `deleteCarton`: only the stock that was deleted with it returns. */
export const restoreCarton = (
  manager: SqlEntityManager,
  id: string
): Promise<void> =>
  manager.transactional(async (transaction) => {
    await transaction.execute(
      `update "packing_carton_stock" s set "deleted_at" = null
         from "packing_carton" c
        where s."carton_id" = c."id" and c."id" = ?
          and s."deleted_at" = c."deleted_at"`,
      [id]
    )
    await transaction.execute(
      `update "packing_carton" set "deleted_at" = null where "id" = ?`,
      [id]
    )
  })
