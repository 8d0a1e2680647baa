import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type LostHold = { id: string; inventory_item_id: string }

/**
 * Core's reservations for put-aways that were never written: a kill between
 * the two left them, and nothing else would ever free their units.
 *
 * @param key under which the reservation's metadata names its put-away.
 */
export async function findLostHolds(
  manager: SqlEntityManager,
  key: string
): Promise<LostHold[]> {
  return await manager.execute<LostHold[]>(
    `select r."id", r."inventory_item_id" from "reservation_item" r
      where r."line_item_id" is null and r."deleted_at" is null
        and r."metadata" ->> ? is not null
        and r."created_at" < now() - interval '10 minutes'
        and not exists (
          select 1 from "packing_put_away" p
           where p."id" = r."metadata" ->> ?)`,
    [key, key]
  )
}
