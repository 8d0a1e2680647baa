import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { MessageOutcome } from "./message-outcome"

/**
 * Notes what came of a message; what waits is due again at its time. What was
 * overtaken while it was in hand stays dropped, unless it was sent.
 */
export async function finishMessage(
  manager: SqlEntityManager,
  id: string,
  outcome: MessageOutcome,
  now: Date
): Promise<void> {
  const { result } = outcome
  const until = "until" in outcome ? outcome.until.toISOString() : null
  await manager.execute(
    `update "tracking_message"
        set "sent_at" = ?::timestamptz,
            "dropped_why" = case when ? then null
                                 else coalesce(?, "dropped_why") end,
            "due_at" = coalesce(?::timestamptz, "due_at"),
            "failures" = "failures" + ?,
            "updated_at" = now()
      where "id" = ? and "sent_at" is null`,
    [
      result === "sent" ? now.toISOString() : null,
      result === "sent",
      result === "dropped" ? outcome.why : null,
      until,
      result === "failed" ? 1 : 0,
      id,
    ]
  )
}
