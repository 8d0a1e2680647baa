import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

/**
 * Begins a run, or goes on with one that was cut off.
 *
 * @returns false when it is finished already.
 */
export async function beginRun(
  manager: SqlEntityManager,
  run: string
): Promise<boolean> {
  await manager.execute(
    `insert into "replenishment_suggestion_run" ("id", "run", "as_of")
     values (?, ?, now()) on conflict do nothing`,
    [generateEntityId(undefined, "osru"), run]
  )
  const [row] = await manager.execute<{ is_open: boolean }[]>(
    `select "finished_at" is null as "is_open"
       from "replenishment_suggestion_run" where "run" = ?`,
    [run]
  )
  return row.is_open
}
