import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { PickMode } from "../../../types/pick-batch"
import { emptyStatesSql } from "./empty-states-sql"

export type NewPickBatch = {
  location_id: string
  mode: PickMode
  picker: string | null
  actor: string
  /** Tasks that it takes, with their orders' totes. */
  tasks: { id: string; tote: string | null }[]
}

/**
 * Makes a batch of tasks that nobody has taken yet. The condition stands in
 * the statement that takes them, so a task is in one living batch at most.
 *
 * @returns its id.
 * @throws MedusaError CONFLICT when another batch was quicker.
 */
export async function createPickBatch(
  manager: SqlEntityManager,
  { location_id, mode, picker, actor, tasks }: NewPickBatch
): Promise<string> {
  return await manager.transactional(async (transaction) => {
    const id = generateEntityId(undefined, "obat")
    await transaction.execute(
      `select pg_advisory_xact_lock(hashtext('packing_pick_batch.code'))`
    )
    await transaction.execute(
      `insert into "packing_pick_batch"
         ("id", "code", "location_id", "mode", "picker", "created_by")
       select ?, day."name" || '-' || (1 + (
                select count(*) from "packing_pick_batch" b
                 where starts_with(b."code", day."name" || '-')))::text,
              ?, ?, ?, ?
         from (select to_char(now() at time zone 'UTC', '"B"YYMMDD')
                 as "name") day`,
      [id, location_id, mode, picker, actor]
    )
    const claimed = await transaction.execute<{ id: string }[]>(claimSql, [
      id,
      JSON.stringify(tasks),
    ])
    if (claimed.length < tasks.length) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `${tasks.length - claimed.length} of ${tasks.length} pick tasks have ` +
          "just been taken by another batch or bench: build the batch again."
      )
    }
    return id
  })
}

const claimSql = `
update "packing_pick_task" t
   set "batch_id" = ?, "tote" = g."tote", "updated_at" = now()
  from jsonb_to_recordset(?::jsonb) as g("id" text, "tote" text)
 where t."id" = g."id" and t."state" in ('open', 'picking')
   and t."batch_id" is null and t."deleted_at" is null
   and t."quantity" - t."short" > greatest(t."picked", coalesce((
     select sum(i."quantity") from "packing_parcel_item" i
       join "packing_parcel" p on p."id" = i."parcel_id"
      where i."pick_task_id" = t."id" and i."deleted_at" is null
        and p."deleted_at" is null and p."state" not in ${emptyStatesSql}), 0))
returning t."id"`
