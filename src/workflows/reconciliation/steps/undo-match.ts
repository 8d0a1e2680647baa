import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { UndoMatchInput } from "../../../modules/reconciliation/storage/match/undo-match"

export const undoMatchStepId = "undo-match-step"

export const undoMatchStep = createStep(
  undoMatchStepId,
  async (input: UndoMatchInput, { container }) => {
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .undoMatch(input)
    return new StepResponse({ match_id: input.match_id })
  }
)
