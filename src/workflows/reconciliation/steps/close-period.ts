import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { ClosePeriodInput } from "../../../modules/reconciliation/storage/periods/close-period"

export const closePeriodStepId = "close-period-step"

export const closePeriodStep = createStep(
  closePeriodStepId,
  async (input: ClosePeriodInput, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    await reconciliation.closePeriod(input)
    return new StepResponse({ account_id: input.account_id })
  }
)
