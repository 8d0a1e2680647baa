import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type UnappliedRow = {
  order_id: string
  currency_code: string
  minor: string
}

/**
 * What of confirmed lines came above what orders could take. Where one line
 * pays several orders, it stands with the first of them.
 */
export const readUnapplied = (
  manager: SqlEntityManager,
  orderIds: string[]
): Promise<UnappliedRow[]> =>
  manager.execute<UnappliedRow[]>(
    `select i."order_id", i."currency_code",
            sum(u."allocated_minor")::text as "minor"
       from "reconciliation_match_leg" u
       join "reconciliation_match" m on m."id" = u."match_id"
        and m."state" in ('confirmed', 'locked') and m."deleted_at" is null
       join lateral (
         select g."item_id" from "reconciliation_match_leg" g
          where g."match_id" = m."id" and g."kind" = 'item' and g."active"
            and g."deleted_at" is null
          order by g."id" limit 1) first on true
       join "reconciliation_item" i on i."id" = first."item_id"
      where u."kind" = 'unapplied' and u."active" and u."deleted_at" is null
        and m."id" in (
          select g."match_id" from "reconciliation_match_leg" g
            join "reconciliation_item" own on own."id" = g."item_id"
           where own."order_id" in (select jsonb_array_elements_text(?::jsonb)))
      group by i."order_id", i."currency_code"`,
    [JSON.stringify(orderIds)]
  )
