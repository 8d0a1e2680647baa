import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type ReservedCorrection = { before: number; after: number }

/**
 * Sets what a stock level says is reserved: to the sum of its reservations, or
 * by so many units more. Core's inventory service drops that column from what
 * it is given and only ever adds to it, so there is no way through the service;
 * the caller holds the item's key, as core does.
 *
 * @param units null: the sum of the reservations.
 */
export async function correctReserved(
  manager: SqlEntityManager,
  levelId: string,
  units: number | null
): Promise<ReservedCorrection> {
  const [row] = await manager.execute<{ before: string; after: string }[]>(
    `update "inventory_level" l
        set "reserved_quantity" = told."units",
            "raw_reserved_quantity" = jsonb_build_object(
              'value', trim_scale(told."units")::text, 'precision', 20),
            "updated_at" = now()
       from (select k."id", k."reserved_quantity" as "before",
                    case when ?::numeric is null
                         then (select coalesce(sum(r."quantity"), 0)
                                 from "reservation_item" r
                                where r."inventory_item_id" =
                                        k."inventory_item_id"
                                  and r."location_id" = k."location_id"
                                  and r."deleted_at" is null)
                         else k."reserved_quantity" + ?::numeric
                    end as "units"
               from "inventory_level" k where k."id" = ? for update) told
      where l."id" = told."id"
      returning told."before", l."reserved_quantity" as "after"`,
    [units, units, levelId]
  )
  return { before: Number(row.before), after: Number(row.after) }
}
