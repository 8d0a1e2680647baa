import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { ShortPickReason } from "../../../types/pick-batch"
import { dealUnits } from "../pick/deal-units"
import { lockRowTasks, type RowTask } from "./lock-row-tasks"
import { settlePickBatches } from "./settle-pick-batches"
import { shrinkOpenParcels } from "./shrink-open-parcels"

export type NewShortPick = {
  batch_id: string
  /** Tasks of the row, those that are served first, first. */
  task_ids: string[]
  /** Units that are not there, or unfit. */
  units: number
  reason: ShortPickReason
  note: string | null
  /** The same request counts once. */
  client_id: string
  actor: string
}

/**
 * Writes down what was not picked, at the cost of the orders that are served
 * last: one row per task, each still to be settled, and none of its units is
 * asked from this shelf any more.
 *
 * @returns ids of the rows; of those that were written when it is repeated.
 * @throws MedusaError NOT_ALLOWED when the row has not so many units left.
 */
export async function recordShortPicks(
  manager: SqlEntityManager,
  input: NewShortPick
): Promise<string[]> {
  return await manager.transactional(async (transaction) => {
    const tasks = await lockRowTasks(transaction, input)
    const seen = await findWritten(transaction, input.client_id)
    if (seen.length) {
      return seen
    }
    refuseUnlessLeft(tasks, input.units)
    const dealt = dealUnits(tasks.map(toOpen).reverse(), input.units)
    await transaction.execute(missSql, [JSON.stringify(dealt)])
    await shrinkOpenParcels(
      transaction,
      dealt.map(({ id }) => id)
    )
    const ids: string[] = []
    for (const [index, { id, units }] of dealt.entries()) {
      const task = tasks.find((one) => one.id === id)
      ids.push(
        await insertOne(transaction, {
          ...input,
          task: task as RowTask,
          units,
          client_id: index ? `${input.client_id}#${index}` : input.client_id,
        })
      )
    }
    await settlePickBatches(transaction, [input.batch_id])
    return ids
  })
}

const toOpen = ({ id, quantity, picked, short }: RowTask) => ({
  id,
  open: quantity - picked - short,
})

async function findWritten(
  transaction: SqlEntityManager,
  clientId: string
): Promise<string[]> {
  const rows = await transaction.execute<{ id: string }[]>(
    `select "id" from "packing_short_pick"
      where "client_id" = ? or starts_with("client_id", ?)
      order by "client_id"`,
    [clientId, `${clientId}#`]
  )
  return rows.map(({ id }) => id)
}

function refuseUnlessLeft(tasks: RowTask[], units: number) {
  const left = tasks.map(toOpen).reduce((sum, { open }) => sum + open, 0)
  if (left < units) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${left} units of this row are left to pick, so ${units} cannot be ` +
        "missing: confirm what you hold, and report the rest."
    )
  }
  const loose = tasks.find(({ inventory_item_id }) => !inventory_item_id)
  if (loose) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Nobody manages the stock of ${loose.title}, so no other location can ` +
        "be asked for it: hold the order on its page, or cancel the units."
    )
  }
}

async function insertOne(
  transaction: SqlEntityManager,
  short: Omit<NewShortPick, "batch_id" | "task_ids"> & { task: RowTask }
): Promise<string> {
  const id = generateEntityId(undefined, "oshrt")
  const { task } = short
  await transaction.execute(
    `insert into "packing_short_pick"
       ("id", "pick_task_id", "order_id", "line_item_id", "inventory_item_id",
        "location_id", "quantity", "reason", "note", "client_id", "actor", "at")
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())`,
    [
      id,
      task.id,
      task.order_id,
      task.line_item_id,
      task.inventory_item_id,
      task.location_id,
      short.units,
      short.reason,
      short.note,
      short.client_id,
      short.actor,
    ]
  )
  return id
}

const missSql = `
update "packing_pick_task" t
   set "short" = t."short" + g."units", "updated_at" = now(),
       "state" = case
         when t."picked" + t."short" + g."units" < t."quantity" then t."state"
         when t."picked" > 0 then 'picked' else 'short' end
  from jsonb_to_recordset(?::jsonb) as g("id" text, "units" integer)
 where t."id" = g."id"`
