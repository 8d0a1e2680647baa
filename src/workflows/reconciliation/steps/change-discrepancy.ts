import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { DiscrepancyChange } from "../../../modules/reconciliation/storage/discrepancies/update-discrepancy"

export const changeDiscrepancyStepId = "change-discrepancy-step"

export const changeDiscrepancyStep = createStep(
  changeDiscrepancyStepId,
  async (input: DiscrepancyChange, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    await reconciliation.changeDiscrepancy(input)
    return new StepResponse({ id: input.id })
  }
)
