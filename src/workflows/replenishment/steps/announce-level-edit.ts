import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LevelEdit } from "../../../modules/replenishment/ledger/observation/level-edit"
import { REPLENISHMENT_MODULE } from "../../../modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../../modules/replenishment/service"

export type AnnounceLevelEditInput = {
  cause: string
  edits: LevelEdit[]
  actor: string
}

export const announceLevelEditStepId = "announce-level-edit"

/** Writes down that levels are about to be set in core, by whom and to what. */
export const announceLevelEditStep = createStep(
  announceLevelEditStepId,
  async (input: AnnounceLevelEditInput, { container }) => {
    await container
      .resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
      .announceLevelEdit(input)
    return new StepResponse()
  }
)
