import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { verifyChain } from "../../../../../../modules/reconciliation/audit/verify-chain"
import { RECONCILIATION_MODULE } from "../../../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../../../modules/reconciliation/service"
import type { AuditVerifyResponse } from "../../../../../../types/reconciliation"
import type { VerifyAuditQueryType } from "../../validators"

const PAGE = 1000

/** Follows an account's chain of acts from the first to the last. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, VerifyAuditQueryType>,
  res: MedusaResponse<AuditVerifyResponse>
) {
  const { account_id } = req.validatedQuery as VerifyAuditQueryType
  const reconciliation = req.scope.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  await reconciliation.retrieveReconciliationAccount(account_id)
  let checked = verifyChain([])
  for (;;) {
    const links = await reconciliation.readAudit({
      account_id,
      after: checked.last.position,
      limit: PAGE,
    })
    checked = verifyChain(links, checked.last)
    if (checked.broken || links.length < PAGE) {
      break
    }
  }
  res.json({
    account_id,
    acts: checked.last.position,
    last_hash: checked.last.hash,
    broken: checked.broken,
  })
}
