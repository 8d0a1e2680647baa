import type { DiscrepancyDraft } from "../../../modules/reconciliation/discrepancies/discrepancy-draft"
import { checkFees } from "../../../modules/reconciliation/fees/check-fees"
import { feeContract } from "../../../modules/reconciliation/fees/fee-contract"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

type Contracted = {
  id: string
  kind: string
  fee_contract: unknown
}

/** Fees of an account's new lines that are off its contract, if it has one. */
export async function standingOfFees(
  reconciliation: ReconciliationModuleService,
  { id, kind, fee_contract }: Contracted
): Promise<DiscrepancyDraft[]> {
  return fee_contract === null
    ? []
    : checkFees(
        feeContract.parse(fee_contract),
        kind,
        await reconciliation.readFeeLines(id, null)
      )
}
