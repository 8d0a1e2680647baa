import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NamedHit } from "../hits/rule-hit"

/** Writes how far hits have come. */
export async function saveHits(
  manager: SqlEntityManager,
  hits: Pick<NamedHit, "id" | "actions" | "state">[]
): Promise<void> {
  await manager.execute(
    `update "verification_rule_hit" h
        set "actions" = given."actions", "state" = given."state",
            "updated_at" = now()
       from jsonb_to_recordset(?::jsonb) as given(
         "id" text, "actions" jsonb, "state" text)
      where h."id" = given."id"`,
    [JSON.stringify(hits)]
  )
}
