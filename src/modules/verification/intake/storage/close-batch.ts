import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type BatchOutcome = {
  state: "running" | "done"
  orders_created: number
  orders_updated: number
  orders_failed: number
}

/**
 * Counts what became of a batch's orders, those too that a later batch has
 * taken over; the batch is done when none is left to make. Counting again gives
 * the same.
 */
export async function closeBatch(
  manager: SqlEntityManager,
  batchId: string
): Promise<BatchOutcome> {
  const [outcome] = await manager.execute<BatchOutcome[]>(
    `update "verification_intake_batch" as "batch"
        set "orders_created" = "batch"."passed_created" + "made"."created",
            "orders_updated" = "batch"."passed_updated" + "made"."updated",
            "orders_failed" = "made"."pending",
            "orders_rejected" = "batch"."orders_total"
              - "batch"."orders_unchanged" - "batch"."passed_created"
              - "batch"."passed_updated" - "made"."created"
              - "made"."updated" - "made"."pending",
            "state" = case when "made"."pending" = 0 then 'done'
                           else 'running' end,
            "finished_at" = case when "made"."pending" = 0
              then coalesce("batch"."finished_at", now()) end,
            "updated_at" = now()
       from (select count(*) filter (where "state" = 'pending') as "pending",
                    count(*) filter (where "state" = 'created') as "created",
                    count(*) filter (where "state" = 'updated') as "updated"
               from "verification_intake_record"
              where "batch_id" = ? and "deleted_at" is null) as "made"
      where "batch"."id" = ?
      returning "batch"."state", "orders_created", "orders_updated",
        "orders_failed"`,
    [batchId, batchId]
  )
  return outcome
}
