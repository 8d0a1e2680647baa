import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Takes an order's units out of the queue: all of them, or those whose
 * reservation is no more.
 *
 * @param living reservations that still stand; null: none counts.
 */
export async function endBackorders(
  manager: SqlEntityManager,
  orderId: string,
  living: string[] | null
): Promise<void> {
  await manager.execute(
    `update "verification_backorder"
        set "state" = 'canceled', "updated_at" = now()
      where "order_id" = ? and "state" = 'waiting' and "deleted_at" is null
        and not coalesce("reservation_id", '') in (
          select jsonb_array_elements_text(?::jsonb))`,
    [orderId, JSON.stringify(living ?? [])]
  )
}
