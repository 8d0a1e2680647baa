import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type NewParcelRow = {
  id: string
  order_id: string
  display_id: number
  location_id: string
  plan_id: string | null
  box_number: number | null
  /** Boxes that have the same travel on one label; null: on its own. */
  consignment_key: string | null
  carton_id: string | null
  computed_g: number | null
  chargeable_g: number | null
  actor: string
}

/** Numbers the parcel after the order's others and takes its carton's sides. */
export async function insertParcelRow(
  transaction: SqlEntityManager,
  parcel: NewParcelRow
): Promise<void> {
  await transaction.execute(
    `insert into "packing_parcel"
       ("id", "code", "order_id", "location_id", "plan_id", "box_number",
        "consignment_key", "carton_id", "length_mm", "width_mm", "height_mm", "computed_g",
        "chargeable_g", "opened_by")
     select ?, 'P' || ?::text || '-' || (
              select count(*) + 1 from "packing_parcel" where "order_id" = o.id
            )::text,
            o.id, ?, ?, ?::integer, ?, c."id", c."outer_length_mm",
            c."outer_width_mm", c."outer_height_mm", ?::integer, ?::integer, ?
       from (select ?::text as id) o
       left join "packing_carton" c on c."id" = ?`,
    [
      parcel.id,
      parcel.display_id,
      parcel.location_id,
      parcel.plan_id,
      parcel.box_number,
      parcel.consignment_key,
      parcel.computed_g,
      parcel.chargeable_g,
      parcel.actor,
      parcel.order_id,
      parcel.carton_id,
    ]
  )
}
