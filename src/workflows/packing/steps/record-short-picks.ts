import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { NewShortPick } from "../../../modules/packing/storage/record-short-picks"
import { findPickRow } from "../picking/find-pick-row"

export type ReportShortPickInput = Omit<NewShortPick, "task_ids"> & {
  /** Key of the row. */
  row: string
}

export const recordShortPicksStepId = "record-short-picks"

/**
 * Writes down what is missing of a row. It has no compensation: the sweeper
 * settles what was written and not finished.
 */
export const recordShortPicksStep = createStep(
  recordShortPicksStepId,
  async ({ row, ...short }: ReportShortPickInput, { container }) => {
    const { task_ids } = await findPickRow(container, {
      batch_id: short.batch_id,
      row,
    })
    return new StepResponse(
      await container
        .resolve<PackingModuleService>(PACKING_MODULE)
        .recordShortPicks({ ...short, task_ids })
    )
  }
)
