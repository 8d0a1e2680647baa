import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

export type AcceptPlanStepInput = {
  order_id: string
  location_id: string
  actor: string
}

export const acceptPlanStepId = "accept-packing-plan"

/**
 * Promises the active plan's cartons to it, for the parcels that are opened
 * next. Where that cannot be, because a carton ran out since or there is no
 * plan, the order is packed by hand, and the log says why. It has no
 * compensation: an accepted plan's cartons are free again with the next plan.
 *
 * @returns the plan's id; null without one that can be packed.
 */
export const acceptPlanStep = createStep(
  acceptPlanStepId,
  async (input: AcceptPlanStepInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const [plan] = await packing.listPackingPlans({
      order_id: input.order_id,
      location_id: input.location_id,
      state: ["proposed", "accepted", "needs_measuring"],
    })
    if (!plan) {
      return new StepResponse(null)
    }
    try {
      await packing.acceptPlan({ plan_id: plan.id, actor: input.actor })
      return new StepResponse(plan.id)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Order ${input.order_id} is packed by hand: ${error}`)
      return new StepResponse(null)
    }
  }
)
