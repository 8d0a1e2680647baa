import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { ofLabelSql } from "./of-label-sql"

/**
 * Writes that the courier has the parcel, and those that share its label.
 *
 * @returns whether this call did; a repeated one changes nothing.
 */
export async function markHandedOver(
  manager: SqlEntityManager,
  parcel: { parcel_id: string; handover_id: string | null; actor: string }
): Promise<boolean> {
  const marked = await manager.execute<{ id: string }[]>(
    `update "packing_parcel"
        set "state" = 'handed_over', "handed_over_by" = ?, "handover_id" = ?,
            "handed_over_at" = now(), "updated_at" = now()
      where ${ofLabelSql} and "state" = 'labelled' returning "id"`,
    [parcel.actor, parcel.handover_id, parcel.parcel_id, parcel.parcel_id]
  )
  return marked.length > 0
}
