import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export const markMatchEffectsStepId = "mark-match-effects"

/** Notes that a match's state has had its effects; unnoted ones are repeated. */
export const markMatchEffectsStep = createStep(
  markMatchEffectsStepId,
  async (
    { match_id, state }: { match_id: string; state: string },
    { container }
  ) => {
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .markEffects({ id: match_id, state })
    return new StepResponse(match_id)
  }
)
