import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { appendAudit } from "../append-audit"

export type RunEnd = { id: string; left_hash: string; suggest_count: number }

type EndedRun = {
  account_id: string
  actor: string
  input_hash: string
  output_hash: string
  line_count: number
  auto_count: number
}

/**
 * Ends a run whose plan is carried out, and chains it; once, however many
 * matchers carried it out.
 *
 * @returns ids of its matches that stand.
 */
export async function finishRun(
  manager: SqlEntityManager,
  { id, left_hash, suggest_count }: RunEnd
): Promise<string[]> {
  return await manager.transactional(async (transaction) => {
    const matches = await transaction.execute<{ id: string }[]>(
      `select "id" from "reconciliation_match"
        where "run_id" = ? and "state" in ('confirmed', 'locked')
          and "deleted_at" is null
        order by "id"`,
      [id]
    )
    const [run] = await transaction.execute<EndedRun[]>(
      `update "reconciliation_run"
          set "plan" = null, "ended_at" = now(), "left_hash" = ?,
              "suggest_count" = ?, "updated_at" = now(),
              "auto_count" = (select count(*) from "reconciliation_match" m
                               where m."run_id" = "reconciliation_run"."id"
                                 and m."deleted_at" is null)
        where "id" = ? and "ended_at" is null
        returning "account_id", "actor", "input_hash", "output_hash",
                  "line_count", "auto_count"`,
      [left_hash, suggest_count, id]
    )
    if (run) {
      await appendAudit(transaction, {
        account_id: run.account_id,
        action: "matching_ran",
        actor: run.actor,
        subject_id: id,
        payload: {
          input_hash: run.input_hash,
          output_hash: run.output_hash,
          lines: run.line_count,
          auto: run.auto_count,
        },
      })
    }
    return matches.map((match) => match.id)
  })
}
