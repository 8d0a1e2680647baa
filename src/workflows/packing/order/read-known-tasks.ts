import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { KnownTask } from "../../../modules/packing/pick/plan-task-corrections"
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
  return tasks.map((task) => ({
    ...task,
    in_parcels: unitsIn(parcels, task.id),
    fulfilled: unitsIn(fulfilled, task.id),
  }))
}
