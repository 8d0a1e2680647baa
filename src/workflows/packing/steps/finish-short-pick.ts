import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { OrderForPacking } from "../order/order-for-packing"
import { planOrderTasks } from "../order/plan-order-tasks"
import { readCanceledFulfillments } from "../order/read-canceled-fulfillments"
import { findShortPick } from "../short/find-short-pick"

type Input = { short_pick_id: string; order: OrderForPacking }

export const finishShortPickStepId = "finish-short-pick"

/**
 * Gives tasks to the locations that were found, and writes what became of the
 * units. Run again, it changes nothing.
 */
export const finishShortPickStep = createStep(
  finishShortPickStepId,
  async ({ short_pick_id, order }: Input, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { wanted } = await planOrderTasks(container, order)
    await packing.growPickTasks(
      wanted,
      await readCanceledFulfillments(container, order.id)
    )
    await packing.closeShortPick(short_pick_id)
    return new StepResponse(await findShortPick(container, short_pick_id))
  }
)
