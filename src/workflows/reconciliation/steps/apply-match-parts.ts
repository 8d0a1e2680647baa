import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { applyMatchPartWorkflow } from "../workflows/apply-match-part"
import type { MatchParts } from "./find-match-parts"

export const applyMatchPartsStepId = "apply-match-parts"

/**
 * Applies a match to one order after the other, each a workflow of its own,
 * because lock steps are skipped inside another. Applied again, it does what
 * is missing.
 */
export const applyMatchPartsStep = createStep(
  applyMatchPartsStepId,
  async ({ match_id, is_pending, leg_ids }: MatchParts, { container }) => {
    for (const leg_id of is_pending ? leg_ids : []) {
      await applyMatchPartWorkflow(container).run({
        input: { match_id, leg_id },
      })
    }
    return new StepResponse(match_id)
  }
)
