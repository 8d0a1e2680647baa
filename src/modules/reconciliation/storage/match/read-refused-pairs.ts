import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type RefusedPair = {
  line_id: string
  item_id: string
  /** A person refused a suggestion, or took a match back. */
  state: "rejected" | "undone"
}

/** What people decided against: no rule matches these by itself again. */
export const readRefusedPairs = (
  manager: SqlEntityManager,
  lineIds: string[]
): Promise<RefusedPair[]> =>
  manager.execute<RefusedPair[]>(
    `select distinct m."line_id", g."item_id", m."state"
       from "reconciliation_match" m
       join "reconciliation_match_leg" g on g."match_id" = m."id"
        and g."item_id" is not null and g."deleted_at" is null
      where m."state" in ('rejected', 'undone') and m."deleted_at" is null
        and m."line_id" in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(lineIds)]
  )
