import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { applyMatchWorkflow } from "../workflows/apply-match"

export const applyMatchStepId = "apply-match-step"

/**
 * Carries out what a decision causes. The decision stands when that fails:
 * the matching job does it later.
 */
export const applyMatchStep = createStep(
  applyMatchStepId,
  async (input: { match_id: string }, { container }) => {
    await applyMatchWorkflow(container).run({ input })
    return new StepResponse(input)
  }
)
