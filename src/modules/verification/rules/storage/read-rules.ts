import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OrderRuleRow } from "../../../../types/order-rule"

export type RulesPage = { id?: string; offset: number; limit: number }

/** Rules by their keys, with what they say now and what they have done. */
export async function readRules(
  manager: SqlEntityManager,
  { id, offset, limit }: RulesPage
): Promise<{ rules: OrderRuleRow[]; count: number }> {
  const [{ found }] = await manager.execute<
    { found: { rules: OrderRuleRow[]; count: number } }[]
  >(
    `with page as (
       select r.* from "verification_rule" r
        where r."deleted_at" is null and (?::text is null or r."id" = ?)
        order by r."key" offset ? limit ?
     ), told as (
       select h."rule_id", count(*) as hits, max(h."matched_at") as last_hit_at,
              count(*) filter (where h."state" = 'failed') as failed
         from "verification_rule_hit" h
        where h."rule_id" in (select "id" from page) and h."deleted_at" is null
        group by h."rule_id"
     )
     select jsonb_build_object(
       'count', (select count(*) from "verification_rule" r
                  where r."deleted_at" is null),
       'rules', coalesce((
         select jsonb_agg(jsonb_build_object(
                  'id', p."id", 'key', p."key", 'version', p."version",
                  'enabled', p."is_enabled", 'enabled_at', p."enabled_at",
                  'changed_at', v."created_at", 'changed_by', v."actor",
                  'when', v."definition"->'when',
                  'then', v."definition"->'then',
                  'hits', coalesce(told.hits, 0),
                  'failed', coalesce(told.failed, 0),
                  'last_hit_at', told.last_hit_at) order by p."key")
           from page p
           join "verification_rule_version" v
             on v."rule_id" = p."id" and v."version" = p."version"
            and v."deleted_at" is null
           left join told on told."rule_id" = p."id"), '[]')) as found`,
    [id ?? null, id ?? null, offset, limit]
  )
  return { count: found.count, rules: found.rules.map(toRow) }
}

/** JSON of PostgreSQL writes an offset, and microseconds. */
const iso = (time: string | null) => time && new Date(time).toISOString()

const toRow = (row: OrderRuleRow): OrderRuleRow => ({
  ...row,
  enabled_at: iso(row.enabled_at),
  changed_at: new Date(row.changed_at).toISOString(),
  last_hit_at: iso(row.last_hit_at),
})
