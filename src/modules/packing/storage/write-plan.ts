import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { PackingPlanRow } from "../../../types/packing-plan"

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
    const [active] = await transaction.execute<
      { id: string; input_hash: string; has_open_boxes: boolean }[]
    >(
      `select a."id", a."input_hash", exists (
                select 1 from "packing_parcel" p
                 where p."plan_id" = a."id" and p."state" = 'open'
                   and p."deleted_at" is null) as "has_open_boxes"
         from "packing_plan" a
        where a."order_id" = ? and a."location_id" = ?
          and a."state" <> 'superseded' and a."deleted_at" is null`,
      [plan.order_id, plan.location_id]
    )
    if (active?.has_open_boxes || active?.input_hash === plan.input_hash) {
      return { id: active.id, is_new: false }
    }
    if (active) {
      await transaction.execute(
        `update "packing_plan" set "state" = 'superseded', "updated_at" = now()
          where "id" = ?`,
        [active.id]
      )
    }
    return { id: await insertPlan(transaction, plan), is_new: true }
  })
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
