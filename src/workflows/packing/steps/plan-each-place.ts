import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { planPackingWorkflow } from "../workflows/plan-packing"
import { runEach } from "../../run-each"

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
    await packing.endIdlePlans(null)
    const places = inventory_item_id
      ? await findPlacesOf(packing, inventory_item_id)
      : await packing.findPlacesToPlan()
    const { done, failures } = await runEach(
      planPackingWorkflow(container),
      places.map((place) => ({
        subject: `Order ${place.order_id}`,
        input: { ...place, actor },
      }))
    )
    return new StepResponse({ planned: done.length, failures })
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
