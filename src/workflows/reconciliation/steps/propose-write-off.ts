import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export const proposeWriteOffStepId = "propose-write-off-step"

export const proposeWriteOffStep = createStep(
  proposeWriteOffStepId,
  async (input: { discrepancy_id: string; actor: string }, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const proposed = await reconciliation.proposeWriteOff(input)
    return new StepResponse(proposed ?? { id: "", needs_approval: false })
  }
)
