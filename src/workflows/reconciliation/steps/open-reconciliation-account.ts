import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { NewAccount } from "../../../modules/reconciliation/storage/insert-account"

export const openReconciliationAccountStepId = "open-reconciliation-account"

export const openReconciliationAccountStep = createStep(
  openReconciliationAccountStepId,
  async (account: NewAccount, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const id = await reconciliation.openAccount(account)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
        .deleteReconciliationAccounts(id)
    }
  }
)
