import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type UndoMatchInput = {
  match_id: string
  reason: string
  /** User who decides. */
  actor: string
}

export const undoPairStepId = "undo-pair"

export const undoPairStep = createStep(
  undoPairStepId,
  async (input: UndoMatchInput, { container }) => {
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .undoMatch(input)
    return new StepResponse({ match_id: input.match_id })
  }
)
