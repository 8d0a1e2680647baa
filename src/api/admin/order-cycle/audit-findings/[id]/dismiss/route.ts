import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AuditFindingResponse } from "../../../../../../types/audit"
import { dismissAuditFindingWorkflow } from "../../../../../../workflows/verification/workflows/dismiss-audit-finding"
import { actorOf } from "../../../../../actor-of"
import { loadAuditFinding } from "../../load-audit-finding"
import type { DismissAuditFindingType } from "../../validators"

/** Lets a finding be, for a reason that a person gives. */
export async function POST(
  req: AuthenticatedMedusaRequest<DismissAuditFindingType>,
  res: MedusaResponse<AuditFindingResponse>
) {
  const { id } = req.params
  await dismissAuditFindingWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: actorOf(req) },
  })
  res.json({ audit_finding: await loadAuditFinding(req.scope, id) })
}
