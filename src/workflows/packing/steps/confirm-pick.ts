import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { findPickRow } from "../picking/find-pick-row"
import { loadBatchTasks } from "../picking/load-batch-tasks"

export type ConfirmPickInput = {
  batch_id: string
  /** Key of the row. */
  row: string
  units: number
  /** Units of the row that were picked before, as the picker saw it. */
  picked_before: number
  actor: string
}

export const confirmPickStepId = "confirm-pick"

/**
 * Writes units of a row as picked. It has no compensation: they are in the
 * picker's hands, and the same request again changes nothing.
 */
export const confirmPickStep = createStep(
  confirmPickStepId,
  async ({ row, ...pick }: ConfirmPickInput, { container }) => {
    const { batch_id } = pick
    const { task_ids } = await findPickRow(container, { batch_id, row })
    await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .confirmPick({ ...pick, task_ids })
    return new StepResponse(await loadBatchTasks(container, batch_id))
  }
)
