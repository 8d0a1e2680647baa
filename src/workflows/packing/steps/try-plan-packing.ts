import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planPackingWorkflow } from "../workflows/plan-packing"
import type { PlanPackingInput } from "./plan-packing"

export const tryPlanPackingStepId = "try-plan-packing"

/**
 * Plans as an aid: what goes wrong in it is logged, the order is packed by
 * hand, and the replanning job tries again.
 */
export const tryPlanPackingStep = createStep(
  tryPlanPackingStepId,
  async (input: PlanPackingInput, { container }) => {
    try {
      const { result } = await planPackingWorkflow(container).run({ input })
      return new StepResponse(result)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Order ${input.order_id} has no packing plan: ${error}`)
      return new StepResponse([] as string[])
    }
  }
)
