import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What stands of a line. */
export type StandingMatch = {
  id: string
  line_id: string
  rule: string
  decided_by: string
  /** A run decided it, not a person. */
  is_by_rule: boolean
  /** Ascending. */
  item_ids: string[]
}

/** The confirmed matches of lines; at most one of each. */
export const readStandingMatches = (
  manager: SqlEntityManager,
  lineIds: string[]
): Promise<StandingMatch[]> =>
  manager.execute<StandingMatch[]>(
    `select m."id", m."line_id", m."rule", m."decided_by",
            m."run_id" is not null as "is_by_rule",
            array(select distinct g."item_id"
                    from "reconciliation_match_leg" g
                   where g."match_id" = m."id" and g."active"
                     and g."item_id" is not null and g."deleted_at" is null
                   order by 1) as "item_ids"
       from "reconciliation_match" m
      where m."state" in ('confirmed', 'locked') and m."deleted_at" is null
        and m."line_id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(lineIds)]
  )
