import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type RefundEnd = {
  id: string
  state: "done" | "unknown" | "failed"
  core_refund_id: string | null
  error: string | null
  /** Who or what found it out; null when the call itself said so. */
  settled_by?: string
  settled_because?: string
}

/** Notes how a refund ended. A settled one keeps who settled it. */
export async function finishRefund(
  manager: SqlEntityManager,
  end: RefundEnd
): Promise<void> {
  await manager.execute(
    `update "reconciliation_refund"
        set "state" = ?, "core_refund_id" = ?, "error" = ?,
            "settled_by" = coalesce(?, "settled_by"),
            "settled_because" = coalesce(?, "settled_because"),
            "updated_at" = now()
      where "id" = ?`,
    [
      end.state,
      end.core_refund_id,
      end.error,
      end.settled_by ?? null,
      end.settled_because ?? null,
      end.id,
    ]
  )
}
