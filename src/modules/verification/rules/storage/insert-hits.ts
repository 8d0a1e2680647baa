import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NamedHit } from "../hits/rule-hit"

/**
 * Writes hits; a rule has one per order for ever, whoever comes first.
 *
 * @returns those that this call wrote.
 */
export async function insertHits(
  transaction: SqlEntityManager,
  hits: NamedHit[]
): Promise<NamedHit[]> {
  const written = await transaction.execute<{ id: string }[]>(
    `insert into "verification_rule_hit"
       ("id", "rule_id", "version", "order_id", "evidence", "actions", "state",
        "matched_at")
     select "id", "rule_id", "version", "order_id", "evidence", "actions",
            "state", "matched_at"
       from jsonb_to_recordset(?::jsonb) as given(
         "id" text, "rule_id" text, "version" integer, "order_id" text,
         "evidence" jsonb, "actions" jsonb, "state" text,
         "matched_at" timestamptz)
     on conflict ("rule_id", "order_id") where deleted_at is null do nothing
     returning "id"`,
    [JSON.stringify(hits)]
  )
  return hits.filter((hit) => written.some(({ id }) => id === hit.id))
}
