import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Ends the codes of cancelled orders, also where a part was paid and the item
 * stays: nobody is to transfer more.
 */
export async function cancelCodes(
  manager: SqlEntityManager,
  orderIds: string[]
): Promise<void> {
  if (!orderIds.length) {
    return
  }
  await manager.execute(
    `update "reconciliation_transfer_code"
        set "state" = 'canceled', "closed_at" = now(), "updated_at" = now()
      where "state" = 'open' and "deleted_at" is null
        and "order_id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(orderIds)]
  )
}
