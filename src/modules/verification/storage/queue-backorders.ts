import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

export type QueuedBackorder = {
  order_id: string
  line_id: string
  inventory_item_id: string
  location_id: string
  reservation_id: string
  sku: string | null
  title: string
  quantity: number
  priority: number
  /** UTC, ISO 8601. */
  promised_at: string | null
  queued_at: string
  ship_complete: boolean
}

/**
 * Queues units that wait. A line that has waited for the item before keeps
 * its turn; its reservation and units are set anew.
 *
 * @returns ids of the rows.
 */
export async function queueBackorders(
  manager: SqlEntityManager,
  rows: QueuedBackorder[]
): Promise<string[]> {
  const queued = await manager.execute<{ id: string }[]>(
    `insert into "verification_backorder"
       ("id", "order_id", "line_id", "inventory_item_id", "location_id",
        "reservation_id", "sku", "title", "quantity", "priority",
        "promised_at", "queued_at", "ship_complete")
     select * from jsonb_to_recordset(?::jsonb) as given(
       "id" text, "order_id" text, "line_id" text, "inventory_item_id" text,
       "location_id" text, "reservation_id" text, "sku" text, "title" text,
       "quantity" integer, "priority" integer, "promised_at" timestamptz,
       "queued_at" timestamptz, "ship_complete" boolean)
     on conflict ("line_id", "inventory_item_id") where deleted_at is null
     do update set "location_id" = excluded."location_id",
       "reservation_id" = excluded."reservation_id",
       "quantity" = excluded."quantity", "filled" = 0, "held_back" = 0,
       "promised_at" = excluded."promised_at", "state" = 'waiting',
       "updated_at" = now()
     returning "id"`,
    [
      JSON.stringify(
        rows.map((row) => ({
          id: generateEntityId(undefined, "oback"),
          ...row,
        }))
      ),
    ]
  )
  return queued.map(({ id }) => id)
}
