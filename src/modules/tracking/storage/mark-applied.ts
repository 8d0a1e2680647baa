import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** A state whose effects have been carried out. */
export type AppliedState = { id: string; state_hash: string; status: string }

/** Notes which states have had their effects. */
export async function markApplied(
  manager: SqlEntityManager,
  states: AppliedState[]
): Promise<void> {
  await manager.execute(
    `update "tracking_tracker" t
        set "applied_hash" = given."state_hash",
            "applied_status" = given."status"
       from jsonb_to_recordset(?::jsonb)
              as given("id" text, "state_hash" text, "status" text)
      where t."id" = given."id"`,
    [JSON.stringify(states)]
  )
}
