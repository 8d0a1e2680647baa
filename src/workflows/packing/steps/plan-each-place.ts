import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { planPackingWorkflow } from "../workflows/plan-packing"

export const planEachPlaceStepId = "plan-each-place"

export type ReplanPackingInput = {
  actor: string
  /** Only what waits for this item, as it was measured just now. */
  inventory_item_id?: string
}

/** What one measured item plans at once; the job plans the rest. */
const PASS = 200

/**
 * Plans, each by itself, what has no plan or an old one.
 *
 * @returns how many were planned, and what failed in sentences.
 */
export const planEachPlaceStep = createStep(
  planEachPlaceStepId,
  async ({ actor, inventory_item_id }: ReplanPackingInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const places = inventory_item_id
      ? await findPlacesOf(packing, inventory_item_id)
      : await packing.findPlacesToPlan()
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

async function findPlacesOf(
  packing: PackingModuleService,
  inventory_item_id: string
) {
  const tasks = await packing.listPickTasks(
    { inventory_item_id, state: "open" },
    {
      select: ["order_id", "location_id"],
      order: { created_at: "ASC" },
      take: PASS,
    }
  )
  const places = new Map(
    tasks.map(({ order_id, location_id }) => [
      `${order_id} ${location_id}`,
      { order_id, location_id },
    ])
  )
  return [...places.values()]
}
