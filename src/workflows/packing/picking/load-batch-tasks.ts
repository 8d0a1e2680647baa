import type { MedusaContainer } from "@medusajs/framework/types"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"

/** A batch with its tasks, as a timeline tells of them. */
export async function loadBatchTasks(container: MedusaContainer, id: string) {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const [batch, tasks] = await Promise.all([
    packing.retrievePackingPickBatch(id),
    packing.listPickTasks({ batch_id: id, state: { $ne: "canceled" } }),
  ])
  return { batch, tasks }
}
