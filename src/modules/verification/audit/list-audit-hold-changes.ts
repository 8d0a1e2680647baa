import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { harmfulInvariants } from "./harmful-invariants"
import { openStatesSql } from "./open-states-sql"

/**
 * Orders whose AUDIT hold is not as their findings say: a harmful one is open
 * and nothing holds what has not left yet, or the hold outlived its findings.
 * Asked of the database each time, so that a run that was cut off is made up
 * for by the next.
 */
export async function listAuditHoldChanges(
  manager: SqlEntityManager
): Promise<string[]> {
  const rows = await manager.execute<{ order_id: string }[]>(
    `with harmed as materialized (
       select distinct "order_id" from "verification_audit_finding"
        where "state" in ${openStatesSql}
          and "deleted_at" is null and "order_id" is not null
          and "invariant" in (select jsonb_array_elements_text(?::jsonb))
     ), held as materialized (
       select "order_id" from "verification_hold"
        where "type" = 'AUDIT' and "released_at" is null
          and "deleted_at" is null
     )
     select v."order_id" from "verification_order" v
      where v."order_id" in (select "order_id" from harmed
                             except select "order_id" from held)
        and v."stage" in ('received', 'verifying', 'held', 'ready', 'released')
        and v."fulfillment_status" in ('none', 'partial', 'fulfilled')
        and v."deleted_at" is null
     union
     (select "order_id" from held except select "order_id" from harmed)
     order by 1`,
    [JSON.stringify(harmfulInvariants)]
  )
  return rows.map(({ order_id }) => order_id)
}
