import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type OrderRelease = {
  order_id: string
  /** UTC, ISO 8601. */
  now: string
}

/**
 * Releases an order that is ready and has no open hold. The conditions stand
 * in the statement: of two calls at once, one releases.
 *
 * @returns whether this call released it.
 */
export async function releaseReadyOrder(
  manager: SqlEntityManager,
  { order_id, now }: OrderRelease
): Promise<boolean> {
  const released = await manager.execute<{ id: string }[]>(
    `update "verification_order" r
        set "stage" = 'released', "released_at" = ?::timestamptz,
            "next_gate" = null, "sentence_key" = 'released',
            "sentence_params" = ?::jsonb, "updated_at" = now()
      where r."order_id" = ? and r."stage" = 'ready' and r."deleted_at" is null
        and not exists (
          select from "verification_hold" h
           where h."order_id" = r."order_id" and h."released_at" is null
             and h."deleted_at" is null)
      returning r."id"`,
    [now, JSON.stringify({ since: now }), order_id]
  )
  return released.length > 0
}
