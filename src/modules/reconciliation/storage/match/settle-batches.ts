import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Brings batches to where their money is: funded when the bank's line is
 * confirmed, reconciled when none of their lines is open, reopened when
 * either is taken back.
 */
export const settleBatches = (manager: SqlEntityManager): Promise<unknown> =>
  manager.execute(
    `with standing as (
       select b."id", case
                when i."state" = 'matched' and not exists (
                  select 1 from "reconciliation_line" l
                   where l."batch_id" = b."id" and l."state" = 'open'
                     and l."deleted_at" is null) then 'reconciled'
                when i."state" = 'matched' then 'funded'
                when b."state" in ('funded', 'reconciled') then 'reopened'
                else b."state" end as "next"
         from "reconciliation_batch" b
         join "reconciliation_item" i
           on i."kind" = 'payout' and i."entity_id" = b."id"
          and i."deleted_at" is null
        where b."deleted_at" is null)
     update "reconciliation_batch" b
        set "state" = standing."next", "updated_at" = now()
       from standing
      where standing."id" = b."id" and b."state" <> standing."next"`
  )
