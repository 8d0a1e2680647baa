import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type RuleRecord = { rule: string; right: number; of: number }

/** How often each rule decided, and how often nobody took it back. */
export const readRuleRecords = (
  manager: SqlEntityManager
): Promise<RuleRecord[]> =>
  manager.execute<RuleRecord[]>(
    `select "rule", count(*)::integer as "of",
            (count(*) filter (
              where "state" in ('confirmed', 'locked')))::integer as "right"
       from "reconciliation_match"
      where "run_id" is not null and "deleted_at" is null
        and "state" in ('confirmed', 'locked', 'undone')
      group by "rule"`
  )
