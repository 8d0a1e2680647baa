import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { PackingPlanRow } from "../../../types/packing-plan"
import { countCartons } from "../plan/count-cartons"
import { planCause } from "../plan/plan-cause"
import { moveCartonStock } from "./move-carton-stock"

type Plan = Pick<PackingPlanRow, "id" | "location_id" | "state" | "boxes">

/**
 * Accepts a plan and promises its cartons to it: all or none. Accepted again,
 * nothing changes.
 *
 * @throws MedusaError NOT_ALLOWED when it is no plan that can be packed, or
 *   when a carton has run out since it was made.
 */
export async function acceptPlan(
  manager: SqlEntityManager,
  { plan_id, actor }: { plan_id: string; actor: string }
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const [plan] = await transaction.execute<Plan[]>(
      `select "id", "location_id", "state", "boxes" from "packing_plan"
        where "id" = ? and "deleted_at" is null for update`,
      [plan_id]
    )
    if (!plan) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no packing plan with id ${plan_id}.`
      )
    }
    if (plan.state === "accepted") {
      return
    }
    if (plan.state !== "proposed" && plan.state !== "needs_measuring") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Packing plan ${plan_id} is ${plan.state}: plan the order again, or ` +
          "pack it by hand."
      )
    }
    await moveCartonStock(
      transaction,
      [...countCartons(plan.boxes)].map(([carton_id, quantity]) => ({
        carton_id,
        location_id: plan.location_id,
        kind: "reserve" as const,
        quantity,
        cause: planCause(plan.id),
        actor,
      }))
    )
    await transaction.execute(
      `update "packing_plan"
          set "state" = 'accepted', "accepted_by" = ?, "accepted_at" = now(),
              "updated_at" = now()
        where "id" = ?`,
      [actor, plan_id]
    )
  })
}
