import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OrderMarks } from "../hits/order-marks"

/** Sets what rules say of an order. */
export async function writeMarks(
  manager: SqlEntityManager,
  orderId: string,
  marks: OrderMarks
): Promise<void> {
  await manager.execute(
    `update "verification_order" o
        set "priority" = given."priority",
            "ship_complete" = given."ship_complete",
            "tags" = given."tags", "assigned_to" = given."assigned_to",
            "preferred_location_id" = given."preferred_location_id",
            "updated_at" = now()
       from jsonb_to_record(?::jsonb) as given(
         "priority" integer, "ship_complete" boolean, "tags" text[],
         "assigned_to" text, "preferred_location_id" text)
      where o."order_id" = ? and o."deleted_at" is null`,
    [JSON.stringify(marks), orderId]
  )
}
