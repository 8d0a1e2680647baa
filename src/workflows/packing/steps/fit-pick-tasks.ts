import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { planTaskCorrections } from "../../../modules/packing/pick/plan-task-corrections"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { OrderForPacking } from "../order/order-for-packing"
import { planOrderTasks } from "../order/plan-order-tasks"
import { readKnownTasks } from "../order/read-known-tasks"

export const fitPickTasksStepId = "fit-pick-tasks"

/**
 * Makes an order's tasks ask for what is reserved and there: adds those that
 * lack, none twice, and corrects the units of others. The order's lock is held.
 *
 * @returns the tasks that are new.
 */
export const fitPickTasksStep = createStep(
  fitPickTasksStepId,
  async ({ order }: { order: OrderForPacking }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { wanted, balances } = await planOrderTasks(container, order)
    const { added, corrected } = planTaskCorrections(
      wanted,
      await readKnownTasks(container, order.id),
      balances
    )
    const ids = await packing.addPickTasks(added)
    const undo = corrected.length ? await packing.correctTasks(corrected) : []
    const tasks = await packing.listPickTasks({ id: ids })
    return new StepResponse(tasks, { ids, corrected: undo })
  },
  async (undo, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    if (undo?.ids.length) {
      await packing.deletePickTasks(undo.ids)
    }
    if (undo?.corrected.length) {
      await packing.correctTasks(undo.corrected)
    }
  }
)
