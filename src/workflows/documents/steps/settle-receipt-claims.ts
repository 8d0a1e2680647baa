import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { settleReceiptClaim } from "../receipt/settle-receipt-claim"

export const settleReceiptClaimsStepId = "settle-receipt-claims"

/**
 * Issues the receipts that confirmed matches owe, and voids those of undone
 * ones. One that fails does not keep the others, and is tried again.
 *
 * @returns what failed, in sentences.
 */
export const settleReceiptClaimsStep = createStep(
  settleReceiptClaimsStepId,
  async (
    { match_id, actor }: { match_id?: string; actor: string },
    { container }
  ) => {
    const { seller, receipt } = await container
      .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
      .getOptions()
    const issues = Boolean(seller) && receipt.moment === "capture"
    const claims = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .findReceiptsToSettle(match_id ?? null)
    const failures: string[] = []
    for (const claim of claims) {
      try {
        await settleReceiptClaim(container, claim, { actor, issues })
      } catch (error) {
        failures.push(
          `Receipt of match ${claim.match_id}: ${(error as Error).message}`
        )
      }
    }
    return new StepResponse({ ids: [] as string[], failures })
  }
)
