import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { Payee } from "../../../modules/reconciliation/storage/set-payee"

export const setPayeeStepId = "set-payee-step"

export const setPayeeStep = createStep(
  setPayeeStepId,
  async (input: { id: string; payee: Payee | null }, { container }) => {
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .setPayee(input)
    return new StepResponse({ id: input.id })
  }
)
