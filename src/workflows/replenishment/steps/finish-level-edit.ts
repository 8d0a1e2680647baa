import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LevelEdit } from "../../../modules/replenishment/ledger/observation/level-edit"
import { REPLENISHMENT_MODULE } from "../../../modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../../modules/replenishment/service"

export type FinishLevelEditInput = {
  cause: string
  edits: LevelEdit[]
  /** Core did it. */
  is_done: boolean
}

export const finishLevelEditStepId = "finish-level-edit"

/** Books an edit of levels that core has made, or gives it up. */
export const finishLevelEditStep = createStep(
  finishLevelEditStepId,
  async (input: FinishLevelEditInput, { container }) => {
    await container
      .resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
      .finishLevelEdit(input)
    return new StepResponse()
  }
)
