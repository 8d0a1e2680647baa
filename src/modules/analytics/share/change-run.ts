import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Runs one `update` of export runs.
 *
 * @returns whether it found a run to change.
 */
export async function changeRun(
  manager: SqlEntityManager,
  update: string,
  values: unknown[] = []
): Promise<boolean> {
  const rows = await manager.execute<unknown[]>(
    `${update} returning "id"`,
    values
  )
  return rows.length > 0
}
