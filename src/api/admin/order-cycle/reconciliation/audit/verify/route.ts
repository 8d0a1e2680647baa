import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RECONCILIATION_MODULE } from "../../../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../../../modules/reconciliation/service"
import type { AuditVerifyResponse } from "../../../../../../types/reconciliation/accounts"
import { verifyAudit } from "../../../../../../workflows/reconciliation/audit/verify-audit"
import type { VerifyAuditQueryType } from "../../validators"

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
  const checked = await verifyAudit(reconciliation, account_id)
  res.json({
    account_id,
    acts: checked.last.position,
    last_hash: checked.last.hash,
    broken: checked.broken,
  })
}
