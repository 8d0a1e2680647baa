import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { PlacedBackorder } from "../backorders/deal-out"

/** Writes what back-orders were given; a whole one waits no longer. */
export async function saveDealt(
  manager: SqlEntityManager,
  backorders: PlacedBackorder[]
): Promise<void> {
  await manager.execute(
    `update "verification_backorder" b
        set "filled" = g."filled", "held_back" = g."held_back",
            "passed_over" = g."passed_over",
            "hold_back_until" = g."hold_back_until",
            "state" = case when g."filled" >= b."quantity"
                           then 'filled' else b."state" end,
            "updated_at" = now()
       from jsonb_to_recordset(?::jsonb) as g(
         "id" text, "filled" integer, "held_back" integer,
         "passed_over" integer, "hold_back_until" timestamptz)
      where b."id" = g."id"`,
    [JSON.stringify(backorders)]
  )
}
