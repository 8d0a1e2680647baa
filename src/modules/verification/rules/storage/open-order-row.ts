import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { OrderMarks } from "../hits/order-marks"

/** What a row of the read model needs before the order's first review. */
export type NewOrderRow = {
  order_id: string
  display_id: number | null
  currency_code: string
  order_version: number
  /** UTC, ISO 8601. */
  placed_at: string
  /** As the order's own channel says. */
  ship_complete: boolean
}

/**
 * Makes sure that an order has a row, so that what rules set has a place
 * before the first review: allocation reads it there.
 *
 * @returns what is set on it, and whether the row is new.
 */
export async function openOrderRow(
  transaction: SqlEntityManager,
  { order_id, ...row }: NewOrderRow
): Promise<{ marks: OrderMarks; is_new: boolean }> {
  const made = await transaction.execute<{ id: string }[]>(
    `insert into "verification_order"
       ("id", "order_id", "display_id", "currency_code", "order_version",
        "placed_at", "ship_complete", "hold_types", "due_minor",
        "charged_minor", "authorised_minor", "sentence_key",
        "sentence_params")
     values (?, ?, ?, ?, ?, ?::timestamptz, ?, '{}', 0, 0, 0, 'received',
             ?::jsonb)
     on conflict ("order_id") where deleted_at is null do nothing
     returning "id"`,
    [
      generateEntityId(undefined, "ovord"),
      order_id,
      row.display_id,
      row.currency_code,
      row.order_version,
      row.placed_at,
      row.ship_complete,
      JSON.stringify({ since: row.placed_at }),
    ]
  )
  const [marks] = await transaction.execute<OrderMarks[]>(
    `select "priority", "ship_complete", "tags", "assigned_to",
            "preferred_location_id"
       from "verification_order"
      where "order_id" = ? and "deleted_at" is null for update`,
    [order_id]
  )
  return { marks, is_new: made.length > 0 }
}
