import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { findShortPick } from "../short/find-short-pick"

export const finishShortPickStepId = "finish-short-pick"

/**
 * Writes that the order waits, where no location was asked for the units. Run
 * again, it changes nothing.
 */
export const finishShortPickStep = createStep(
  finishShortPickStepId,
  async ({ short_pick_id }: { short_pick_id: string }, { container }) => {
    await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .closeShortPick(short_pick_id)
    return new StepResponse(await findShortPick(container, short_pick_id))
  }
)
