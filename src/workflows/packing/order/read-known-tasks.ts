import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { KnownTask } from "../../../modules/packing/pick/plan-task-corrections"
import type { PackingModuleService } from "../../../modules/packing/service"
import { readPackingForChange } from "../../verification/changes/read-packing-for-change"

/** An order's tasks, and what of them is in parcels. */
export async function readKnownTasks(
  container: MedusaContainer,
  orderId: string
): Promise<KnownTask[]> {
  const { tasks, parcels } = await readPackingForChange(
    container.resolve(ContainerRegistrationKeys.QUERY),
    orderId
  )
  const fulfilled = parcels.filter(
    ({ is_bound, state }) =>
      is_bound && (state === "labelled" || state === "handed_over")
  )
  const unitsIn = (some: typeof parcels, id: string) =>
    some
      .flatMap(({ items }) => items)
      .filter(({ pick_task_id }) => pick_task_id === id)
      .reduce((sum, { quantity }) => sum + quantity, 0)
  const missed = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .readMissedUnits(orderId)
  return tasks.map((task) => ({
    ...task,
    unsettled: 0,
    ...missed.find(({ id }) => id === task.id),
    in_parcels: unitsIn(parcels, task.id),
    fulfilled: unitsIn(fulfilled, task.id),
  }))
}
