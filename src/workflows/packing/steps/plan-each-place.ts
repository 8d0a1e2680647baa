import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { planPackingWorkflow } from "../workflows/plan-packing"

export const planEachPlaceStepId = "plan-each-place"

/**
 * Plans, each by itself, what has no plan or an old one.
 *
 * @returns how many were planned, and what failed in sentences.
 */
export const planEachPlaceStep = createStep(
  planEachPlaceStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const places = await packing.findPlacesToPlan()
    const failures: string[] = []
    for (const place of places) {
      const { errors } = await planPackingWorkflow(container).run({
        input: { ...place, actor },
        throwOnError: false,
      })
      if (errors?.length) {
        failures.push(`Order ${place.order_id}: ${errors[0].error.message}`)
      }
    }
    return new StepResponse({
      planned: places.length - failures.length,
      failures,
    })
  }
)
