import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findShortPick } from "../short/find-short-pick"

export const loadShortPickStepId = "load-short-pick"

/** Finds the order of a short pick. */
export const loadShortPickStep = createStep(
  loadShortPickStepId,
  async ({ short_pick_id }: { short_pick_id: string }, { container }) =>
    new StepResponse(await findShortPick(container, short_pick_id))
)
