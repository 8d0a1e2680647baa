import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Rule } from "../rule"

export type ChangedRule = Pick<Rule, "when" | "then"> & {
  id: string
  /** The version that was changed. */
  version: number
  actor: string
  /** UTC, ISO 8601. */
  now: string
}

/**
 * Writes what a rule says from now on. One that is switched on touches only
 * orders that are placed from now on.
 *
 * @returns when the version before was switched on, to take this back; null
 *   when somebody changed the rule meanwhile.
 */
export async function insertRuleVersion(
  manager: SqlEntityManager,
  { id, version, when, then, actor, now }: ChangedRule
): Promise<{ enabled_at: string | null } | null> {
  return await manager.transactional(async (transaction) => {
    const [changed] = await transaction.execute<
      { enabled_at: string | null }[]
    >(
      `update "verification_rule" r
          set "version" = r."version" + 1, "updated_at" = now(),
              "enabled_at" = case when r."is_enabled" then ?::timestamptz end
         from (select "id", "enabled_at" from "verification_rule"
                where "id" = ? for update) known
        where r."id" = known."id" and r."version" = ?
          and r."deleted_at" is null
        returning known."enabled_at"`,
      [now, id, version]
    )
    if (!changed) {
      return null
    }
    await transaction.execute(
      `insert into "verification_rule_version"
         ("id", "rule_id", "version", "definition", "actor")
       values (?, ?, ?, ?::jsonb, ?)`,
      [
        generateEntityId(undefined, "orulev"),
        id,
        version + 1,
        JSON.stringify({ when, then }),
        actor,
      ]
    )
    return changed
  })
}
