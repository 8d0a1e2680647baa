import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { NewPickTask } from "../pick/plan-pick-tasks"

const columns = [
  "order_id",
  "line_item_id",
  "inventory_item_id",
  "location_id",
  "variant_id",
  "sku",
  "title",
  "quantity",
  "required_quantity",
  "parts",
] as const satisfies (keyof NewPickTask)[]

/**
 * Adds tasks; one that lives already for its (line, item, location) is left
 * as it is.
 *
 * @returns ids of the new rows.
 */
export async function insertPickTasks(
  manager: SqlEntityManager,
  tasks: NewPickTask[]
): Promise<string[]> {
  if (!tasks.length) {
    return []
  }
  const row = `(?, ${columns.map(() => "?").join(", ")})`
  const inserted = await manager.execute<{ id: string }[]>(
    `insert into "packing_pick_task"
       ("id", ${columns.map((column) => `"${column}"`).join(", ")})
     values ${tasks.map(() => row).join(", ")}
     on conflict do nothing returning "id"`,
    tasks.flatMap((task) => [
      generateEntityId(undefined, "opick"),
      ...columns.map((column) => task[column]),
    ])
  )
  return inserted.map(({ id }) => id)
}
