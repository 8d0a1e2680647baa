import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Batches that nobody has worked on for a minute although they are not done,
 * oldest first.
 */
export async function findDueBatches(
  manager: SqlEntityManager
): Promise<string[]> {
  const due = await manager.execute<{ id: string }[]>(
    `select "batch"."id" from "verification_intake_batch" as "batch"
      where "batch"."state" = 'running' and "batch"."deleted_at" is null
        and "batch"."updated_at" < now() - interval '60 seconds'
        and not exists (
          select 1 from "verification_intake_record" as "record"
           where "record"."batch_id" = "batch"."id"
             and "record"."updated_at" > now() - interval '60 seconds')
      order by "batch"."created_at"`
  )
  return due.map(({ id }) => id)
}
