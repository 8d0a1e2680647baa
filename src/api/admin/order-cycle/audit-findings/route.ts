import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { AuditFindingsResponse } from "../../../../types/audit"
import { listAuditFindings } from "./list-audit-findings"
import type { ListAuditFindingsQueryType } from "./validators"

/** What the auditor found, the newest first, and when it last looked. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AuditFindingsResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListAuditFindingsQueryType
  const page = { offset, limit }
  const found = await listAuditFindings(req.scope, filters, page)
  const { until } = await req.scope
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .readLastAuditRuns()
  res.json({ ...found, ...page, audited_at: until })
}
