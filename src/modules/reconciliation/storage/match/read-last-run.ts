import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type LastRun = {
  id: string
  number: number
  output_hash: string
  left_hash: string
  auto_count: number
  /** Of a run that has not ended what it is about to do. */
  plan: object[] | null
}

/** An account's latest run. */
export async function readLastRun(
  manager: SqlEntityManager,
  accountId: string
): Promise<LastRun | null> {
  const [last] = await manager.execute<LastRun[]>(
    `select "id", "number", "output_hash", "left_hash", "auto_count", "plan"
       from "reconciliation_run"
      where "account_id" = ? and "deleted_at" is null
      order by "number" desc limit 1`,
    [accountId]
  )
  return last ?? null
}
