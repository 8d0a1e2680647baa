import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { applyMatchWorkflow } from "../workflows/apply-match"

export const applyMatchStepId = "apply-match-step"

/**
 * Runs the effects as a workflow of their own, because lock steps are
 * skipped inside another. A decision stands when they fail: the matching job
 * carries them out later.
 */
export const applyMatchStep = createStep(
  applyMatchStepId,
  async (input: { match_id: string }, { container }) => {
    await applyMatchWorkflow(container).run({ input })
    return new StepResponse(input)
  }
)
