import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { ClaimedReceipt } from "../../../modules/reconciliation/storage/receipts/read-receipt-claim"

/**
 * What a match's receipt confirms.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function readClaim(
  container: MedusaContainer,
  id: string
): Promise<ClaimedReceipt> {
  const claim = await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .readReceiptClaim(id)
  if (!claim) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no claim ${id} of a receipt. Name the id of a capture, or of a ` +
        "claim that a match left."
    )
  }
  return claim
}
