import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type LockedLevel = {
  id: string
  inventory_item_id: string
  /** Decimals, as core keeps them. */
  stocked: string
  reserved: string
  incoming: string
}

/**
 * Reads the stock levels of items at a location and keeps them from others
 * for the rest of the transaction, in one order for everybody.
 */
export const lockLevels = (
  transaction: SqlEntityManager,
  locationId: string,
  items: string[]
): Promise<LockedLevel[]> =>
  transaction.execute<LockedLevel[]>(
    `select "id", "inventory_item_id",
            trim_scale("stocked_quantity")::text as "stocked",
            trim_scale("reserved_quantity")::text as "reserved",
            trim_scale("incoming_quantity")::text as "incoming"
       from "inventory_level"
      where "location_id" = ? and "deleted_at" is null
        and "inventory_item_id" in (
          select jsonb_array_elements_text(?::jsonb))
      order by "inventory_item_id" for update`,
    [locationId, JSON.stringify(items)]
  )
