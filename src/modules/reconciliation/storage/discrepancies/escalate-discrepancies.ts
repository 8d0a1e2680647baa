import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type EscalatedDiscrepancy = {
  id: string
  code: string
  order_id: string | null
  assignee: string | null
}

/** Wakes what was snoozed, and names once each that is over its day. */
export async function escalateDiscrepancies(
  manager: SqlEntityManager
): Promise<EscalatedDiscrepancy[]> {
  await manager.execute(
    `update "reconciliation_discrepancy"
        set "state" = case when "assignee" is null then 'open'
                           else 'investigating' end,
            "updated_at" = now()
      where "state" = 'snoozed' and "snoozed_until" <= now()`
  )
  return await manager.execute<EscalatedDiscrepancy[]>(
    `update "reconciliation_discrepancy"
        set "escalated_at" = now(), "updated_at" = now()
      where "state" in ('open', 'investigating', 'proposed')
        and "due_at" < now() and "escalated_at" is null
        and "deleted_at" is null
      returning "id", "code", "order_id", "assignee"`
  )
}
