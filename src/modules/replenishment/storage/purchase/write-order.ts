import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OrderFacts } from "../../purchase/order/order-facts"

/** Writes what was decided of a locked order. */
export async function writeOrder(
  transaction: SqlEntityManager,
  id: string,
  { state, lines }: OrderFacts
): Promise<void> {
  await transaction.execute(
    `update "replenishment_purchase_line" l
        set "accepted" = n."accepted", "damaged" = n."damaged",
            "canceled" = n."canceled", "forced" = n."forced",
            "tolerance_percent" = n."tolerance_percent", "updated_at" = now()
       from jsonb_to_recordset(?::jsonb) as n("id" text, "accepted" integer,
            "damaged" integer, "canceled" integer, "forced" integer,
            "tolerance_percent" real)
      where l."id" = n."id" and l."purchase_order_id" = ?`,
    [JSON.stringify(lines), id]
  )
  await transaction.execute(
    `update "replenishment_purchase_order"
        set "state" = ?, "updated_at" = now(),
            "received_at" = case when ? = 'received'
              then coalesce("received_at", now()) end
      where "id" = ?`,
    [state, state, id]
  )
}
