import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { fillBatch } from "../../../modules/packing/pick/fill-batch"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { PickMode } from "../../../types/pick-batch"
import { findBatchOrders } from "../picking/find-batch-orders"

export type BuildPickBatchInput = {
  location_id: string
  mode: PickMode
  /** Only of these; else of all that wait. */
  order_ids?: string[]
  picker: string | null
  actor: string
}

export const chooseBatchTasksStepId = "choose-batch-tasks"

/**
 * Tasks of the orders that are picked next, with their totes.
 *
 * @throws MedusaError NOT_ALLOWED when nothing waits.
 */
export const chooseBatchTasksStep = createStep(
  chooseBatchTasksStepId,
  async (input: BuildPickBatchInput, { container }) => {
    const { location_id, mode, order_ids } = input
    const { pick } = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .getOptions()
    const orders = await findBatchOrders(container, location_id, order_ids)
    const chosen = fillBatch(orders, mode, { ...pick, weight_g: pick.weightG })
    if (!chosen.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        mode === "singles" && orders.length
          ? `No order of one unit waits at location ${location_id}: build a ` +
              "batch of another mode."
          : `No released order waits to be picked at location ${location_id}.`
      )
    }
    return new StepResponse(
      chosen.flatMap((id, index) =>
        (orders.find(({ order_id }) => order_id === id)?.task_ids ?? []).map(
          (task) => ({
            id: task,
            tote: mode === "cluster" ? String(index + 1) : null,
          })
        )
      )
    )
  }
)
