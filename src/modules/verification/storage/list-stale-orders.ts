import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Orders that changed after their last review, or have none; drafts are not
 * checked. Payments change their collection, but not the order's row. One
 * statement that gives only those to look at: of all that changed lately,
 * nearly none are left when the events came through.
 *
 * @param since the oldest change that counts.
 * @returns ids, the oldest change first.
 */
export async function listStaleOrders(
  manager: SqlEntityManager,
  since: Date
): Promise<string[]> {
  const rows = await manager.execute<{ order_id: string }[]>(
    `with given as materialized (
       select ?::timestamptz as "since"
     ), changed as (
       select o."id" as "order_id", o."version", o."updated_at" as "at"
         from "order" o, given
        where o."updated_at" >= given."since"
       union all
       select l."order_id", 0, c."updated_at"
         from given
         join "payment_collection" c on c."updated_at" >= given."since"
          and c."deleted_at" is null
         join "order_payment_collection" l
           on l."payment_collection_id" = c."id" and l."deleted_at" is null
     )
     select changed."order_id"
       from changed
       join "order" o on o."id" = changed."order_id"
        and o."deleted_at" is null and not o."is_draft_order"
       left join "verification_order" v on v."order_id" = changed."order_id"
        and v."deleted_at" is null
      where v."id" is null or changed."version" > v."order_version"
         or changed."at" > v."updated_at"
      group by 1 order by min(changed."at"), 1`,
    [since.toISOString()]
  )
  return rows.map(({ order_id }) => order_id)
}
