import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export const rejectSuggestionStepId = "reject-suggestion-step"

export const rejectSuggestionStep = createStep(
  rejectSuggestionStepId,
  async (input: { id: string; actor: string }, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const line_id = await reconciliation.rejectSuggestion(input)
    return new StepResponse({ line_id })
  }
)
