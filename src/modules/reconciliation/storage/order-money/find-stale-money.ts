import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Orders reckoned anew in one run; the next run takes the rest. */
const MOST = 1000

/**
 * Orders whose money is to be reckoned anew: what statements prove of it, or
 * its items, changed after it was read, or money on its way is missed by now.
 *
 * @param since what changed before is not looked at; UTC, ISO 8601.
 */
export async function findStaleMoney(
  manager: SqlEntityManager,
  since: string
): Promise<string[]> {
  const rows = await manager.execute<{ order_id: string }[]>(
    `select i."order_id"
       from (
         select "order_id", "currency_code", "updated_at"
           from "reconciliation_item" where "updated_at" >= ?::timestamptz
         union all
         select i."order_id", i."currency_code", g."updated_at"
           from "reconciliation_match_leg" g
           join "reconciliation_item" i on i."id" = g."item_id"
          where g."updated_at" >= ?::timestamptz
         union all
         select i."order_id", i."currency_code", w."updated_at"
           from "reconciliation_write_off" w
           join "reconciliation_item" i on i."id" = w."item_id"
          where w."updated_at" >= ?::timestamptz) i
       left join "reconciliation_order_money" m
         on m."order_id" = i."order_id"
        and m."currency_code" = i."currency_code" and m."deleted_at" is null
      where i."order_id" is not null
        and (m."id" is null or m."read_at" < i."updated_at")
     union
     select "order_id" from "reconciliation_order_money"
      where "overdue_at" <= now() and "deleted_at" is null
      limit ${MOST}`,
    [since, since, since]
  )
  return rows.map(({ order_id }) => order_id)
}
