import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What came of writing to a buyer; `again_at` is UTC, ISO 8601. */
export type InstructionsOutcome =
  | { result: "sent" | "dropped" }
  | { result: "failed" | "waits"; again_at: string }

export async function finishInstructions(
  manager: SqlEntityManager,
  id: string,
  outcome: InstructionsOutcome
): Promise<void> {
  await manager.execute(
    `update "reconciliation_transfer_code"
        set "told_at" = case when ? then now() else "told_at" end,
            "tell_failures" = "tell_failures" + case when ? then 1 else 0 end,
            "tell_at" = ?::timestamptz, "updated_at" = now()
      where "id" = ?`,
    [
      outcome.result === "sent",
      outcome.result === "failed",
      "again_at" in outcome ? outcome.again_at : null,
      id,
    ]
  )
}
