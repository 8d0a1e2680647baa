import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export const refuseWriteOffStepId = "refuse-write-off-step"

export const refuseWriteOffStep = createStep(
  refuseWriteOffStepId,
  async (input: { id: string; actor: string }, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    await reconciliation.refuseWriteOff(input)
    return new StepResponse({ id: input.id })
  }
)
