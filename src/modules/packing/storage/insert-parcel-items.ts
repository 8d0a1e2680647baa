import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"

export type ItemOfTask = {
  pick_task_id: string
  line_item_id: string
  inventory_item_id: string
  variant_id: string | null
  sku: string | null
  title: string
  /** Inventory units. */
  quantity: number
  required_quantity: number
  parts: number
}

/** Puts units of tasks into a parcel; their tasks are then being picked. */
export async function insertParcelItems(
  transaction: SqlEntityManager,
  parcelId: string,
  items: ItemOfTask[]
): Promise<void> {
  await transaction.execute(
    `insert into "packing_parcel_item"
       ("id", "parcel_id", "pick_task_id", "line_item_id", "inventory_item_id",
        "variant_id", "sku", "title", "quantity", "required_quantity", "parts")
     values ${items.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")}`,
    items.flatMap((item) => [
      generateEntityId(undefined, "opcli"),
      parcelId,
      item.pick_task_id,
      item.line_item_id,
      item.inventory_item_id,
      item.variant_id,
      item.sku,
      item.title,
      item.quantity,
      item.required_quantity,
      item.parts,
    ])
  )
  await transaction.execute(
    `update "packing_pick_task" set "state" = 'picking', "updated_at" = now()
      where "id" in (${items.map(() => "?").join(", ")}) and "state" = 'open'`,
    items.map(({ pick_task_id }) => pick_task_id)
  )
}
