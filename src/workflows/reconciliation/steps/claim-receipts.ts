import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export const claimReceiptsStepId = "claim-receipts"

/** Writes down which receipts a match owes, before the match is applied. */
export const claimReceiptsStep = createStep(
  claimReceiptsStepId,
  async ({ match_id }: { match_id: string }, { container }) => {
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .claimReceipts(match_id)
    return new StepResponse(match_id)
  }
)
