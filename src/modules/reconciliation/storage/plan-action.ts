import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

export type NewAction = {
  match_id: string
  /** The part of the match that it books. */
  leg_id: string
  kind: "capture" | "reversal"
  order_id: string
  /** Positive minor units. */
  amount_minor: string
  currency_code: string
}

export type PlannedAction = {
  id: string
  amount_minor: string
  state: "planned" | "done"
}

/** Plans what a part of a match makes core do; the first plan stands. */
export async function planAction(
  manager: SqlEntityManager,
  action: NewAction
): Promise<PlannedAction> {
  await manager.execute(
    `insert into "reconciliation_core_action"
       ("id", "match_id", "leg_id", "kind", "order_id", "amount_minor", "currency_code",
        "core_ids")
     values (?, ?, ?, ?, ?, ?, ?, '{}') on conflict do nothing`,
    [
      generateEntityId(undefined, "oract"),
      action.match_id,
      action.leg_id,
      action.kind,
      action.order_id,
      action.amount_minor,
      action.currency_code,
    ]
  )
  const [planned] = await manager.execute<PlannedAction[]>(
    `select "id", "amount_minor"::text as "amount_minor", "state"
       from "reconciliation_core_action"
      where "leg_id" = ? and "kind" = ? and "deleted_at" is null`,
    [action.leg_id, action.kind]
  )
  return planned
}
