import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Rule } from "../rule"

export type NewRule = Omit<Rule, "version"> & {
  actor: string
  /** UTC, ISO 8601. */
  now: string
}

/**
 * Writes a rule with its first version.
 *
 * @returns its id; null when another rule has the key.
 */
export async function insertRule(
  manager: SqlEntityManager,
  { key, when, then, enabled, actor, now }: NewRule
): Promise<string | null> {
  return await manager.transactional(async (transaction) => {
    const [rule] = await transaction.execute<{ id: string }[]>(
      `insert into "verification_rule"
         ("id", "key", "version", "is_enabled", "enabled_at")
       values (?, ?, 1, ?, ?::timestamptz)
       on conflict ("key") where deleted_at is null do nothing
       returning "id"`,
      [generateEntityId(undefined, "orule"), key, enabled, enabled ? now : null]
    )
    if (!rule) {
      return null
    }
    await transaction.execute(
      `insert into "verification_rule_version"
         ("id", "rule_id", "version", "definition", "actor")
       values (?, ?, 1, ?::jsonb, ?)`,
      [
        generateEntityId(undefined, "orulev"),
        rule.id,
        JSON.stringify({ when, then }),
        actor,
      ]
    )
    return rule.id
  })
}
