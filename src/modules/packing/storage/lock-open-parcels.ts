import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Takes the row locks of open parcels that hold units of tasks, the same that
 * a scan takes. Parcels are locked before tasks, as a bench does.
 */
export async function lockOpenParcels(
  transaction: SqlEntityManager,
  taskIds: string[]
): Promise<void> {
  await transaction.execute(
    `select "id" from "packing_parcel"
      where "state" = 'open' and "id" in (
        select "parcel_id" from "packing_parcel_item"
         where "deleted_at" is null and "pick_task_id" in (
           select jsonb_array_elements_text(?::jsonb)))
      order by "id" for update`,
    [JSON.stringify(taskIds)]
  )
}
