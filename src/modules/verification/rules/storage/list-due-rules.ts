import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { StoredRule } from "../hits/plan-hits"

export type JudgedOrder = {
  order_id: string
  /** UTC, ISO 8601. */
  placed_at: string
}

/**
 * Rules that an order may still meet: switched on before it was placed, and
 * never true of it so far. One statement, whether there are any or not.
 */
export async function listDueRules(
  manager: SqlEntityManager,
  { order_id, placed_at }: JudgedOrder
): Promise<StoredRule[]> {
  const rows = await manager.execute<
    (Pick<StoredRule, "id" | "key" | "version"> & {
      definition: Pick<StoredRule, "when" | "then">
    })[]
  >(
    `select r."id", r."key", r."version", v."definition"
       from "verification_rule" r
       join "verification_rule_version" v
         on v."rule_id" = r."id" and v."version" = r."version"
        and v."deleted_at" is null
      where r."is_enabled" and r."deleted_at" is null
        and r."enabled_at" < ?::timestamptz
        and not exists (
          select from "verification_rule_hit" h
           where h."rule_id" = r."id" and h."order_id" = ?
             and h."deleted_at" is null)
      order by r."key"`,
    [placed_at, order_id]
  )
  return rows.map(({ definition, ...rule }) => ({
    ...rule,
    ...definition,
    enabled: true,
  }))
}
