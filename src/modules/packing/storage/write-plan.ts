import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { PackingPlanRow, PlannedBoxRow } from "../../../types/packing-plan"
import { countCartons } from "../plan/count-cartons"
import { planCause } from "../plan/plan-cause"
import { moveCartonStock } from "./move-carton-stock"

type ActivePlan = Pick<
  PackingPlanRow,
  "id" | "state" | "location_id" | "boxes"
> & { input_hash: string; has_open_boxes: boolean }

export type NewPlan = Omit<
  PackingPlanRow,
  "id" | "revision" | "created_at" | "state"
> & {
  state: Exclude<PackingPlanRow["state"], "accepted" | "superseded">
  input_hash: string
  plan_hash: string
  planned_by: string
}

/**
 * Writes a plan as the order's only active one at its location. An accepted
 * plan stays as long as its boxes are being packed, and so does one that was
 * made of the same goods, cartons and rates.
 *
 * @returns the active plan's id, and whether it is new.
 */
export async function writePlan(
  manager: SqlEntityManager,
  plan: NewPlan
): Promise<{ id: string; is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    // Two that plan the same place at once: the second finds the first's plan.
    await transaction.execute(`select pg_advisory_xact_lock(hashtext(?))`, [
      `packing_plan:${plan.order_id}:${plan.location_id}`,
    ])
    const [active] = await transaction.execute<ActivePlan[]>(
      `select a."id", a."state", a."location_id", a."boxes", a."input_hash",
              exists (
                select 1 from "packing_parcel" p
                 where p."plan_id" = a."id" and p."state" = 'open'
                   and p."deleted_at" is null) as "has_open_boxes"
         from "packing_plan" a
        where a."order_id" = ? and a."location_id" = ?
          and a."state" <> 'superseded' and a."deleted_at" is null`,
      [plan.order_id, plan.location_id]
    )
    if (active?.has_open_boxes || active?.input_hash === plan.input_hash) {
      // So that the job knows that it was looked at.
      await transaction.execute(
        `update "packing_plan" set "updated_at" = now() where "id" = ?`,
        [active.id]
      )
      return { id: active.id, is_new: false }
    }
    if (active) {
      await freeUnopenedBoxes(transaction, active, plan.planned_by)
      await transaction.execute(
        `update "packing_plan" set "state" = 'superseded', "updated_at" = now()
          where "id" = ?`,
        [active.id]
      )
    }
    return { id: await insertPlan(transaction, plan), is_new: true }
  })
}

/** An accepted plan's boxes that no parcel was opened for. */
async function freeUnopenedBoxes(
  transaction: SqlEntityManager,
  { id, state, location_id, boxes }: ActivePlan,
  actor: string
) {
  if (state !== "accepted") {
    return
  }
  const opened = await transaction.execute<{ box_number: number }[]>(
    `select "box_number" from "packing_parcel" where "plan_id" = ?`,
    [id]
  )
  const isOpened = (_: PlannedBoxRow, index: number) =>
    opened.some(({ box_number }) => box_number === index + 1)
  const counts = countCartons(
    boxes.filter((box, index) => !isOpened(box, index))
  )
  await moveCartonStock(
    transaction,
    [...counts].map(([carton_id, quantity]) => ({
      carton_id,
      location_id,
      kind: "free" as const,
      quantity,
      cause: `${planCause(id)}:free`,
      reserved_by: planCause(id),
      actor,
    }))
  )
}

async function insertPlan(transaction: SqlEntityManager, plan: NewPlan) {
  const id = generateEntityId(undefined, "oplan")
  const values = {
    ...plan,
    boxes: JSON.stringify(plan.boxes),
    unpacked: JSON.stringify(plan.unpacked),
    problems: JSON.stringify(plan.problems),
    box_count: plan.boxes.length,
  }
  const columns = Object.keys(values)
  await transaction.execute(
    `insert into "packing_plan"
       ("id", "revision", ${columns.map((column) => `"${column}"`).join(", ")})
     select ?, coalesce(max("revision"), 0) + 1,
            ${columns.map((column) => `?${casts[column] ?? ""}`).join(", ")}
       from "packing_plan" where "order_id" = ? and "location_id" = ?`,
    [id, ...Object.values(values), plan.order_id, plan.location_id]
  )
  return id
}

/** What PostgreSQL cannot tell of a parameter in a select's list. */
const casts: Record<string, string> = {
  boxes: "::jsonb",
  unpacked: "::jsonb",
  problems: "::jsonb",
  box_count: "::integer",
  cost_minor: "::bigint",
  fewest_boxes: "::integer",
  fewest_cost_minor: "::bigint",
  is_time_limited: "::boolean",
}
