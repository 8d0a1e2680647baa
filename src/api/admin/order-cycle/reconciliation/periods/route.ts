import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RECONCILIATION_MODULE } from "../../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../../modules/reconciliation/service"
import type { PeriodResponse } from "../../../../../types/reconciliation/periods"
import { reportPeriod } from "../../../../../workflows/reconciliation/periods/report-period"
import { closePeriodWorkflow } from "../../../../../workflows/reconciliation/workflows/close-period"
import { actorOf } from "../../../../actor-of"
import { keepConflictSentence } from "../../../../keep-conflict-sentence"
import type { ClosePeriodType, ReportPeriodQueryType } from "../validators"

/** How an account's open lines came to be what they are. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ReportPeriodQueryType>,
  res: MedusaResponse<PeriodResponse>
) {
  const period = req.validatedQuery as ReportPeriodQueryType
  const reconciliation = req.scope.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const report = await reportPeriod(reconciliation, period)
  const [lock] = await reconciliation.listPeriodLocks({
    account_id: period.account_id,
  })
  res.json({
    period,
    closed_to: lock?.closed_to ?? null,
    ...report,
  })
}

/** Closes an account's days for good. */
export async function POST(
  req: AuthenticatedMedusaRequest<ClosePeriodType>,
  res: MedusaResponse<{ account_id: string; closed_to: string }>
) {
  await closePeriodWorkflow(req.scope)
    .run({ input: { ...req.validatedBody, actor: actorOf(req) } })
    .catch(keepConflictSentence)
  res.json(req.validatedBody)
}
