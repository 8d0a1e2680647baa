import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { planPickTasks } from "../../../modules/packing/pick/plan-pick-tasks"
import { planTaskCorrections } from "../../../modules/packing/pick/plan-task-corrections"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { OrderForPacking } from "../order/order-for-packing"
import { readDefaultLocation } from "../order/read-default-location"
import { readKnownTasks } from "../order/read-known-tasks"
import { readReservations } from "../order/read-reservations"
import { toLineBalances } from "../order/to-line-balances"
import { toPackableLines } from "../order/to-packable-lines"

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
    const lines = toPackableLines(order)
    const reservations = await readReservations(container, order)
    const fit = planTaskCorrections(
      planPickTasks({
        order_id: order.id,
        lines,
        reservations: reservations.filter(({ quantity }) => quantity > 0),
        default_location_id: await readDefaultLocation(container, order),
      }),
      await readKnownTasks(container, order.id),
      toLineBalances(lines, reservations)
    )
    const done = await packing.fitTasks(fit)
    const tasks = await packing.listPickTasks({ id: done.ids })
    return new StepResponse(tasks, done)
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
