import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

export type PlannedRun = {
  id: string
  account_id: string
  /** Of the account's runs, from 1. */
  number: number
  actor: string
  params: Record<string, unknown>
  input_hash: string
  output_hash: string
  left_hash: string
  line_count: number
  /** What it is about to do: a run that is killed is ended by the next. */
  plan: object[]
  /** UTC, ISO 8601. */
  started_at: string
}

/** A new run's id, so that its matches can name it before it ends. */
export const newRunId = () => generateEntityId(undefined, "orrun")

/**
 * Writes down what a run decided before any of it is done.
 *
 * @returns whether it is this account's next run: false when another matcher
 *   was faster, and what was decided rests on what may have changed.
 */
export async function planRun(
  manager: SqlEntityManager,
  run: PlannedRun
): Promise<boolean> {
  const written = await manager.execute<object[]>(
    `insert into "reconciliation_run"
       ("id", "account_id", "number", "actor", "params", "input_hash",
        "output_hash", "left_hash", "line_count", "auto_count",
        "suggest_count", "plan", "started_at")
     values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, 0, 0, ?::jsonb, ?)
     on conflict ("account_id", "number") where "deleted_at" is null
     do nothing returning "id"`,
    [
      run.id,
      run.account_id,
      run.number,
      run.actor,
      JSON.stringify(run.params),
      run.input_hash,
      run.output_hash,
      run.left_hash,
      run.line_count,
      JSON.stringify(run.plan),
      run.started_at,
    ]
  )
  return written.length > 0
}
