import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { OverrideReason } from "../../../types/override-reasons"
import type { HoldRole } from "../holds/hold-role"

export type NewOverride = {
  hold_id: string
  role: HoldRole
  reason: OverrideReason
  text: string
  actor: string
  /** UTC, ISO 8601. */
  now: string
}

/**
 * Releases an open hold against its condition and writes down by whom, why
 * and what stood then, in one statement: of two calls at once, one does it.
 *
 * @returns id of the override, null when the hold is not open.
 */
export async function overrideHold(
  manager: SqlEntityManager,
  { hold_id, role, reason, text, actor, now }: NewOverride
): Promise<string | null> {
  const [override] = await manager.execute<{ id: string }[]>(
    `with released as (
       update "verification_hold"
          set "released_at" = ?::timestamptz, "released_by" = ?,
              "released_how" = 'override', "updated_at" = now()
        where "id" = ? and "released_at" is null and "deleted_at" is null
       returning *)
     insert into "verification_override"
       ("id", "order_id", "hold_id", "type", "gate", "subject", "role",
        "reason", "text", "evidence", "state_before", "actor")
     select ?, h."order_id", h."id", h."type", h."gate", h."subject", ?, ?, ?,
            h."evidence",
            jsonb_build_object('stage', r."stage", 'hold_types', r."hold_types"),
            ?
       from released h
       left join "verification_order" r on r."order_id" = h."order_id"
        and r."deleted_at" is null
     returning "id"`,
    [
      now,
      actor,
      hold_id,
      generateEntityId(undefined, "oovr"),
      role,
      reason,
      text,
      actor,
    ]
  )
  return override?.id ?? null
}
