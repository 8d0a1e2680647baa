import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Suggestions that were replaced are kept so long. */
const KEPT_DAYS = 400

/**
 * Ends a run: what older runs left open is of items that are not planned any
 * more.
 */
export const finishRun = (
  manager: SqlEntityManager,
  run: string
): Promise<void> =>
  manager.transactional(async (transaction) => {
    await transaction.execute(
      `delete from "replenishment_suggestion"
        where "run" <> ? and ("state" = 'open' and "quantity" = 0
           or "state" = 'superseded'
          and "updated_at" < now() - make_interval(days => ${KEPT_DAYS}))`,
      [run]
    )
    await transaction.execute(
      `update "replenishment_suggestion"
          set "state" = 'superseded', "updated_at" = now()
        where "run" <> ? and "state" = 'open'`,
      [run]
    )
    await transaction.execute(
      `update "replenishment_suggestion_run" r
          set "finished_at" = now(), "updated_at" = now(),
              "suggestions" = s."all", "to_order" = s."to_order"
         from (select count(*)::integer as "all",
                      count(*) filter (where "quantity" > 0)::integer
                        as "to_order"
                 from "replenishment_suggestion" where "run" = ?) s
        where r."run" = ?`,
      [run, run]
    )
  })
