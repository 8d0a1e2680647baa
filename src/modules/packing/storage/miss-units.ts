import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ShortPickReason } from "../../../types/pick-batch"
import type { RowTask } from "./lock-row-tasks"
import { shrinkOpenParcels } from "./shrink-open-parcels"

export type MissedUnitsReport = {
  /** Units that are not there, or unfit. */
  units: number
  reason: ShortPickReason
  note: string | null
  /** The same request counts once. */
  client_id: string
  actor: string
}

type Missed = {
  report: MissedUnitsReport
  tasks: RowTask[]
  dealt: { id: string; units: number }[]
  /** Of the bench that misses them: it gives the units first. */
  parcel_id?: string
}

/**
 * Writes missing units on their tasks and off the open parcels: one short pick
 * per task, each still to be settled. Parcels and tasks are locked.
 *
 * @returns ids of the short picks.
 */
export async function missUnits(
  transaction: SqlEntityManager,
  { report, tasks, dealt, parcel_id }: Missed
): Promise<string[]> {
  await transaction.execute(missSql, [JSON.stringify(dealt)])
  const ids: string[] = []
  for (const [index, { id, units }] of dealt.entries()) {
    await shrinkOpenParcels(transaction, id, parcel_id)
    const client_id = index ? `${report.client_id}#${index}` : report.client_id
    ids.push(
      await insertShort(transaction, {
        ...report,
        task: tasks.find((one) => one.id === id) as RowTask,
        units,
        client_id,
      })
    )
  }
  return ids
}

async function insertShort(
  transaction: SqlEntityManager,
  { task, ...short }: MissedUnitsReport & { task: RowTask }
): Promise<string> {
  const id = generateEntityId(undefined, "oshrt")
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

/** A bench may miss what a walk said it had picked. */
const missSql = `
update "packing_pick_task" t
   set "short" = t."short" + g."units", "picked" = n."picked",
       "updated_at" = now(),
       "state" = case
         when n."picked" + t."short" + g."units" < t."quantity" then t."state"
         when n."picked" > 0 then 'picked' else 'short' end
  from jsonb_to_recordset(?::jsonb) as g("id" text, "units" integer)
  join lateral (
    select least(k."picked", k."quantity" - k."short" - g."units") as "picked"
      from "packing_pick_task" k where k."id" = g."id") n on true
 where t."id" = g."id"`
