import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Takes releases back; a hold of the same kind that is open stays alone. */
export async function reopenHolds(
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> {
  await manager.execute(
    `update "verification_hold" h
        set "released_at" = null, "released_by" = null, "released_how" = null,
            "updated_at" = now()
      where h."id" in (select jsonb_array_elements_text(?::jsonb))
        and not exists (
          select from "verification_hold" o
           where o."order_id" = h."order_id" and o."type" = h."type"
             and o."subject" = h."subject" and o."released_at" is null
             and o."deleted_at" is null)`,
    [JSON.stringify(ids)]
  )
}
