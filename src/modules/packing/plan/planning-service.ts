import { managerOf } from "../../../sql/manager-of"
import { acceptPlan } from "../storage/accept-plan"
import { endIdlePlans } from "../storage/end-idle-plans"
import { findPlacesToPlan } from "../storage/find-places-to-plan"
import { readWaitingTasks } from "../storage/read-waiting-tasks"
import { type NewPlan, writePlan } from "../storage/write-plan"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { FactsService } from "../facts/facts-service"

/** Plans of boxes. */
export class PlanningService extends FactsService {
  @InjectManager()
  async readWaitingTasks(
    place: { order_id: string; location_id?: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readWaitingTasks(managerOf(sharedContext), place)
  }

  @InjectManager()
  async writePlan(plan: NewPlan, @MedusaContext() sharedContext: Context = {}) {
    return await writePlan(managerOf(sharedContext), plan)
  }

  @InjectManager()
  async acceptPlan(
    plan: { plan_id: string; actor: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    await acceptPlan(managerOf(sharedContext), plan)
  }

  @InjectManager()
  async endIdlePlans(
    orderId: string | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await endIdlePlans(managerOf(sharedContext), orderId)
  }

  @InjectManager()
  async findPlacesToPlan(@MedusaContext() sharedContext: Context = {}) {
    return await findPlacesToPlan(managerOf(sharedContext))
  }
}
