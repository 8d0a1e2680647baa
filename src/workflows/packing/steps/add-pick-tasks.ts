import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { OrderForPacking } from "../order/order-for-packing"
import { planOrderTasks } from "../order/plan-order-tasks"
import { readCanceledFulfillments } from "../order/read-canceled-fulfillments"

export const addPickTasksStepId = "add-pick-tasks"

/**
 * Adds the tasks an order's reservations ask for, none twice; units that come
 * back to a shelf are asked for where others of the line were.
 *
 * @returns the tasks that are new.
 */
export const addPickTasksStep = createStep(
  addPickTasksStepId,
  async ({ order }: { order: OrderForPacking }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const done = await packing.growPickTasks(
      await planOrderTasks(container, order),
      await readCanceledFulfillments(container, order.id)
    )
    const added = await packing.listPickTasks({ id: done.added })
    return new StepResponse(added, done)
  },
  async (done, { container }) => {
    if (done) {
      const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
      await packing.restoreUnits({ parcels: [], tasks: done.grown })
      await packing.deletePickTasks(done.added)
    }
  }
)
