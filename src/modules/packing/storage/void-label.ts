import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { ofLabelSql } from "./of-label-sql"

/**
 * Writes that a parcel's label is void: it is packed again, without number,
 * and so are those that share the label.
 * The attempt that bought it keeps what it was.
 *
 * @returns whether this call did; a repeated one changes nothing.
 */
export async function voidLabel(
  manager: SqlEntityManager,
  parcelId: string
): Promise<boolean> {
  const voided = await manager.execute<{ id: string }[]>(
    `update "packing_parcel"
        set "state" = 'packed', "fulfillment_id" = null,
            "tracking_number" = null, "tracking_url" = null,
            "label_url" = null, "labelled_by" = null, "labelled_at" = null,
            "updated_at" = now()
      where ${ofLabelSql} and "state" = 'labelled' returning "id"`,
    [parcelId, parcelId]
  )
  return voided.length > 0
}
