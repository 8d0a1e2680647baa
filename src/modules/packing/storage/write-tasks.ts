import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type TaskState = {
  id: string
  quantity: number
  picked: number
  short: number
  state: "open" | "picking" | "picked" | "short" | "canceled"
}

/** Writes counts and states of pick tasks. */
export async function writeTasks(
  transaction: SqlEntityManager,
  tasks: TaskState[]
) {
  await transaction.execute(
    `update "packing_pick_task" t
        set "quantity" = g."quantity", "picked" = g."picked",
            "short" = g."short", "state" = g."state", "updated_at" = now()
       from jsonb_to_recordset(?::jsonb) as g(
         "id" text, "quantity" integer, "picked" integer, "short" integer,
         "state" text)
      where t."id" = g."id"`,
    [JSON.stringify(tasks)]
  )
}
