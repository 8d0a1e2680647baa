import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "../append-audit"

export type NewRun = {
  id: string
  account_id: string
  actor: string
  params: Record<string, unknown>
  input_hash: string
  output_hash: string
  left_hash: string
  line_count: number
  auto_count: number
  suggest_count: number
  /** UTC, ISO 8601. */
  started_at: string
}

/** A new run's id, so that its matches can name it before it ends. */
export const newRunId = () => generateEntityId(undefined, "orrun")

/** Writes what a run decided, and chains it. */
export async function insertRun(
  manager: SqlEntityManager,
  run: NewRun
): Promise<void> {
  await manager.transactional(async (transaction) => {
    await transaction.execute(
      `insert into "reconciliation_run"
         ("id", "account_id", "actor", "params", "input_hash", "output_hash",
          "left_hash", "line_count", "auto_count", "suggest_count", "started_at",
          "ended_at")
       values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, now())`,
      [
        run.id,
        run.account_id,
        run.actor,
        JSON.stringify(run.params),
        run.input_hash,
        run.output_hash,
        run.left_hash,
        run.line_count,
        run.auto_count,
        run.suggest_count,
        run.started_at,
      ]
    )
    await appendAudit(transaction, {
      account_id: run.account_id,
      action: "matching_ran",
      actor: run.actor,
      subject_id: run.id,
      payload: {
        input_hash: run.input_hash,
        output_hash: run.output_hash,
        lines: run.line_count,
        auto: run.auto_count,
      },
    })
  })
}
