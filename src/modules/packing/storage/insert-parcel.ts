import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { toLineQuantities } from "../parcel/to-line-quantities"

export type OpenParcelInput = {
  order_id: string
  /** The order's display number: parcels are called P<number>-<place>. */
  display_id: number
  location_id: string
  actor: string
}

type OpenTask = {
  id: string
  line_item_id: string
  inventory_item_id: string
  variant_id: string | null
  sku: string | null
  title: string
  remaining: number
  required_quantity: number
  parts: number
}

/**
 * Opens a parcel with all units that an order still has to get from a
 * location. An open one is answered again instead of a second.
 */
export async function insertParcel(
  manager: SqlEntityManager,
  input: OpenParcelInput
): Promise<{ id: string; is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const tasks = await lockOpenTasks(transaction, input)
    const [open] = await transaction.execute<{ id: string }[]>(
      `select "id" from "packing_parcel"
        where "order_id" = ? and "location_id" = ? and "state" = 'open'
          and "deleted_at" is null`,
      [input.order_id, input.location_id]
    )
    if (open) {
      return { id: open.id, is_new: false }
    }
    const waiting = tasks.filter(({ remaining }) => remaining > 0)
    if (!waiting.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order #${input.display_id} has nothing left to pack at location ` +
          `${input.location_id}: look at its parcels and pick tasks.`
      )
    }
    refuseBrokenKits(waiting)
    const id = await insertRow(transaction, input)
    await insertItems(transaction, id, waiting)
    return { id, is_new: true }
  })
}

function refuseBrokenKits(waiting: OpenTask[]) {
  const { problem } = toLineQuantities(
    waiting.map((task) => ({ ...task, quantity: task.remaining }))
  )
  if (problem) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
}

/** Row locks on the tasks keep two stations from packing the same units. */
async function lockOpenTasks(
  transaction: SqlEntityManager,
  { order_id, location_id }: OpenParcelInput
) {
  await transaction.execute(
    `select "id" from "packing_pick_task"
      where "order_id" = ? and "location_id" = ? for update`,
    [order_id, location_id]
  )
  return await transaction.execute<OpenTask[]>(
    `select t."id", t."line_item_id", t."inventory_item_id", t."variant_id",
            t."sku", t."title", t."required_quantity", t."parts",
            t."quantity" - t."short" - coalesce((
              select sum(i."quantity") from "packing_parcel_item" i
                join "packing_parcel" p on p."id" = i."parcel_id"
               where i."pick_task_id" = t."id" and i."deleted_at" is null
                 and p."deleted_at" is null and p."state" <> 'voided'
            ), 0)::integer as "remaining"
       from "packing_pick_task" t
      where t."order_id" = ? and t."location_id" = ?
        and t."state" <> 'canceled' and t."deleted_at" is null
      order by t."id"`,
    [order_id, location_id]
  )
}

async function insertRow(
  transaction: SqlEntityManager,
  { order_id, display_id, location_id, actor }: OpenParcelInput
) {
  const id = generateEntityId(undefined, "opcl")
  await transaction.execute(
    `insert into "packing_parcel"
       ("id", "code", "order_id", "location_id", "opened_by")
     select ?, 'P' || ?::text || '-' || (count(*) + 1)::text, ?, ?, ?
       from "packing_parcel" where "order_id" = ?`,
    [id, display_id, order_id, location_id, actor, order_id]
  )
  return id
}

async function insertItems(
  transaction: SqlEntityManager,
  parcelId: string,
  tasks: OpenTask[]
) {
  await transaction.execute(
    `insert into "packing_parcel_item"
       ("id", "parcel_id", "pick_task_id", "line_item_id", "inventory_item_id",
        "variant_id", "sku", "title", "quantity", "required_quantity", "parts")
     values ${tasks.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")}`,
    tasks.flatMap((task) => [
      generateEntityId(undefined, "opcli"),
      parcelId,
      task.id,
      task.line_item_id,
      task.inventory_item_id,
      task.variant_id,
      task.sku,
      task.title,
      task.remaining,
      task.required_quantity,
      task.parts,
    ])
  )
  await transaction.execute(
    `update "packing_pick_task" set "state" = 'picking', "updated_at" = now()
      where "state" = 'open'
        and "id" in (${tasks.map(() => "?").join(", ")})`,
    tasks.map(({ id }) => id)
  )
}
