import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OrderRelease } from "./release-ready-order"

/** Takes a release back, because a later step of its workflow failed. */
export async function undoRelease(
  manager: SqlEntityManager,
  { order_id, now }: OrderRelease
): Promise<void> {
  await manager.execute(
    `update "verification_order"
        set "stage" = 'ready', "released_at" = null, "sentence_key" = 'ready',
            "updated_at" = now()
      where "order_id" = ? and "stage" = 'released'
        and "released_at" = ?::timestamptz`,
    [order_id, now]
  )
}
