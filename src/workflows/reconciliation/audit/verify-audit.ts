import { verifyChain } from "../../../modules/reconciliation/audit/verify-chain"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

const PAGE = 1000

/** Follows an account's chain of acts from the first to the last. */
export async function verifyAudit(
  reconciliation: ReconciliationModuleService,
  accountId: string
): Promise<ReturnType<typeof verifyChain>> {
  let checked = verifyChain([])
  for (;;) {
    const links = await reconciliation.readAudit({
      account_id: accountId,
      after: checked.last.position,
      limit: PAGE,
    })
    checked = verifyChain(links, checked.last)
    if (checked.broken || links.length < PAGE) {
      return checked
    }
  }
}
